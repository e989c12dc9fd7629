import type { Progress } from "./progress.ts";

/** What a command may know of the world around it; commands take everything from here. */
export interface Context {
  cwd: string;
  env: Record<string, string | undefined>;
  /** The day in UTC, as in 2026-11-29, by which exceptions end. */
  today: string;
  /** Aborted by Ctrl-C, SIGTERM or SIGHUP. */
  signal: AbortSignal;
  progress: Progress;
  /** Never ask the network: what is not in the store is a finding (LS2009). */
  offline: boolean;
  /** Folder of the files that travel with the CLI: templates, releases, Go sources, docs pages. */
  assets: URL;
  /** Root of the package this CLI was installed as; `new workspace` copies it into the workspace. */
  packageRoot: URL;
  /** True when prompts are possible: both ends are a terminal and nothing said not to ask. */
  interactive: boolean;
}
