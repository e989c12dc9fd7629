import type { BuildRequest, Files } from "@lockstep/go-fixtures";

/** How a host or plugin is built: the sample module, with `-trimpath`, by the release in turn. */
export interface Side {
  files?: Files;
  /** The same files under another label lie in another folder. */
  label?: string;
  cwd?: string;
  package?: string;
  flags?: string[];
  env?: Record<string, string>;
  /** A release other than the one in turn. */
  go?: string;
  /** `ex.com/dep` and `ex.com/leaf` from a proxy, in the module cache of this name. */
  moduleCache?: string;
  /** `-pgo=` with a CPU profile. */
  profile?: true;
  mode?: BuildRequest["mode"];
  change?: Change;
}

/** What is done to a file once it is built. */
export type Change =
  /** Cut after this many bytes; below 1 it is a share of the size. */
  | { cut: number }
  | { at: number; bytes: number[] }
  /** Every occurrence of a text by one of equal length. */
  | { replace: [string, string] }
  | { mode: number }
  | { name: string }
  | { strip: true };

/** A file given to `plugin.Open`. */
export type PluginFile =
  | Side
  /** An earlier one of the case, by its place in the list. */
  | { of: number; by: "same path" | "copy" | "hard link" | "symbolic link" }
  | { text: string }
  | { is: "C library" | "folder" | "missing" };

export interface Case {
  /** The row of the page: what differs, and on which side. */
  what: string;
  host?: Side;
  /** In the order of one process; default one plugin with nothing special. */
  plugins?: PluginFile[];
  /** Codes to be claimed, no more and no fewer, where the last plugin does not load. */
  cause?: readonly string[];
  /** The same for releases before one, whose files show less. */
  causeBefore?: { release: string; cause: readonly string[] };
  /**
   * Where the last plugin loads, host and plugin still have unlike code or settings. "seen": the
   * bare files show it. "recorded": build records are needed, and then they do.
   */
  skew?: "seen" | "recorded";
  /** Codes that may come with the others: they are about something else that is true as well. */
  also?: readonly string[];
  /** First release, as in "1.24". */
  since?: string;
  /** First release whose go command refuses to build it. */
  notBuiltSince?: string;
  /** Programs or files without which the case cannot be made. */
  needs?: readonly Need[];
  /** Compiles the standard library in a way of its own: left out for the second release in turn. */
  std?: true;
  /** What Go names depends on the machine, so results of two runs may differ in it. */
  varies?: true;
  /** The words have a process id in them. */
  wordsVary?: true;
  /** What the plugin's own code does when it is initialised: no file shows it. */
  userCode?: true;
}

export interface Need {
  program: string;
  why: string;
}

export interface Family {
  name: string;
  /** One sentence for the page: why this counts. */
  about: string;
  cases: (release: string) => Case[];
}
