// Code generated from assets/schema by scripts/generate.ts. DO NOT EDIT.

/**
 * How bad a finding is.
 */
export type Severity = "error" | "warning" | "info";
/**
 * How sure a finding is.
 */
export type Certainty = "proven" | "deduced" | "likely";
/**
 * What the host would do with the plugin. loads: it loads. loads-skewed: Go accepts it, but it is not the same code or settings. refused: plugin.Open returns an error. fatal: the runtime ends the process. crash, hang: at load. not-a-plugin: no Go plugin for this host.
 */
export type Verdict =
  "loads" | "loads-skewed" | "refused" | "fatal" | "crash" | "hang" | "not-a-plugin";

/**
 * The type of each kind of document.
 */
export interface DocumentTypes {
  "build-report": BuildReport;
  "check-report": CheckReport;
  "ci-report": CiReport;
  host: HostManifest;
  lock: Lock;
  plugin: PluginManifest;
  record: BuildRecord;
  workspace: WorkspaceConfig;
}
/**
 * What lockstep build did.
 */
export interface BuildReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "build";
  /**
   * Whether every artefact is there and no finding is an error.
   */
  ok: boolean;
  /**
   * Profile.
   */
  profile: string;
  /**
   * Hosts and plugins.
   */
  units: BuiltUnit[];
  /**
   * Findings.
   */
  findings: Finding[];
}
/**
 * One host or plugin.
 */
export interface BuiltUnit {
  /**
   * Name.
   */
  name: string;
  /**
   * What it is.
   */
  kind: "host" | "plugin";
  /**
   * The artefact.
   */
  file: string;
  /**
   * What happened.
   */
  status: "built" | "up-to-date" | "failed" | "skipped";
  /**
   * Why it was built, or was not.
   */
  reason: string;
  /**
   * Time taken.
   */
  milliseconds: number;
}
/**
 * One problem: what, where, why, and how to fix it.
 */
export interface Finding {
  /**
   * Code of the problem. Each has a page in docs/codes.
   */
  code: string;
  /**
   * error fails the command; warning and info do not.
   */
  severity: Severity;
  /**
   * What is wrong, in a lower-case sentence without a full stop.
   */
  title: string;
  /**
   * How sure it is. proven: seen in the files. deduced: follows from what was seen. likely: the best explanation.
   */
  certainty?: Certainty;
  /**
   * Where it is.
   */
  where?: Place;
  /**
   * The package, module, host or plugin it is about.
   */
  subject?: string;
  /**
   * Why, with both values where two disagree.
   */
  cause: string;
  fix?: Fix;
  /**
   * Other things worth knowing, a sentence each.
   */
  related?: string[];
}
/**
 * A place in a file.
 */
export interface Place {
  /**
   * File, relative to the workspace or the current folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line?: number;
  /**
   * Column in characters, from 1.
   */
  column?: number;
  /**
   * Column after the last character.
   */
  endColumn?: number;
  /**
   * The line's text.
   */
  source?: string;
}
/**
 * What to do about it.
 */
export interface Fix {
  /**
   * The exact change.
   */
  text: string;
  /**
   * A command that can be run as printed, from the folder the report was made in.
   */
  command?: string;
}
/**
 * What lockstep check found: will the host load these plugins, in this order?
 */
export interface CheckReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "check";
  /**
   * Whether every plugin loads and no finding is an error.
   */
  ok: boolean;
  /**
   * The host.
   */
  host: {
    /**
     * File.
     */
    file: string;
    /**
     * Go release it was built with, as in go1.26.9.
     */
    goVersion?: string;
  };
  /**
   * The plugins, in the order in which the host opens them.
   */
  plugins: PluginVerdict[];
  /**
   * Findings about the host.
   */
  findings: Finding[];
}
/**
 * One plugin's verdict.
 */
export interface PluginVerdict {
  /**
   * File.
   */
  file: string;
  /**
   * Name, where known.
   */
  name?: string;
  /**
   * What the host would do with it.
   */
  verdict: Verdict;
  /**
   * Whether code or settings differ although Go would accept them. unknown: no build record to compare.
   */
  skew: "none" | "unknown" | "found";
  /**
   * The package that Go would name.
   */
  firstPackage?: string;
  /**
   * Go's own words, as predicted.
   */
  message?: string;
  /**
   * Every package that differs.
   */
  packages: DifferingPackage[];
  /**
   * Findings about the plugin.
   */
  findings: Finding[];
}
/**
 * One package that differs.
 */
export interface DifferingPackage {
  /**
   * Import path.
   */
  path: string;
  /**
   * Module path, where known.
   */
  module?: string;
  /**
   * Fingerprint in the host.
   */
  host: string;
  /**
   * Fingerprint in the plugin.
   */
  plugin: string;
}
/**
 * What lockstep ci found, step by step.
 */
export interface CiReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "ci";
  /**
   * Whether every step passed.
   */
  ok: boolean;
  /**
   * The steps, in order.
   */
  steps: CiStep[];
}
/**
 * One step.
 */
export interface CiStep {
  /**
   * What was looked at.
   */
  name: "documents" | "modules" | "generated" | "build" | "check" | "load" | "test";
  /**
   * Whether it passed.
   */
  ok: boolean;
  /**
   * Why it did not run.
   */
  skipped?: string;
  /**
   * Time taken.
   */
  milliseconds: number;
  /**
   * Findings.
   */
  findings: Finding[];
  /**
   * One line about what was seen.
   */
  summary: string;
}
/**
 * lockstep.host.json: a Go program that opens plugins.
 */
export interface HostManifest {
  /**
   * Path of this document's JSON Schema, so that editors show help.
   */
  $schema?: string;
  /**
   * Name of the host. Its artefact is called so.
   */
  name: string;
  /**
   * The main package, relative to this folder. Default ".".
   */
  package?: string;
  /**
   * Import path of the contract package. Without it plugins can be opened and their entry looked up, but not called.
   */
  contract?: string;
}
/**
 * lockstep-lock.json: the toolchain and the modules that a workspace is built from. Written by lockstep.
 */
export interface Lock {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The Go toolchain.
   */
  go: {
    /**
     * The exact Go release.
     */
    version: string;
    /**
     * Sum of the toolchain's module zip, by platform, as in linux-amd64.
     */
    toolchains: {
      /**
       * a sum as go.sum writes it: h1: and 44 characters of base64
       */
      [k: string]: string;
    };
  };
  /**
   * Every module of the build list, sorted by path.
   */
  modules: LockModule[];
}
/**
 * One module of the build list.
 */
export interface LockModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Selected version.
   */
  version: string;
  /**
   * Sum of the module's files, as in go.sum.
   */
  sum?: string;
  /**
   * Sum of the module's go.mod, as in go.sum.
   */
  goModSum?: string;
  /**
   * What stands in for the module.
   */
  replace?: {
    /**
     * Module path, or a folder relative to the workspace.
     */
    path: string;
    /**
     * Version, absent for a folder.
     */
    version?: string;
    /**
     * Sum of the replacement's files.
     */
    sum?: string;
  };
  /**
   * Names of the hosts and plugins that link the module.
   *
   * Items: a name: lower-case letters, digits, - and _, at most 64 of them, first a letter or digit
   */
  neededBy: string[];
}
/**
 * lockstep.plugin.json: a Go package that is built as a plugin of one host.
 */
export interface PluginManifest {
  /**
   * Path of this document's JSON Schema, so that editors show help.
   */
  $schema?: string;
  /**
   * Name of the plugin. Its artefact is called so, with .so.
   */
  name: string;
  /**
   * Version of the plugin, as in 1.4.0.
   */
  version: string;
  /**
   * Import path of the contract package that host and plugin share.
   */
  contract: string;
  /**
   * Name of the host that loads the plugin, as in its lockstep.host.json.
   */
  host: string;
  /**
   * The exported symbol that the host looks up. Default New.
   */
  entry?: string;
}
/**
 * Build record: everything an artefact was made from, and what came out. Roots are written $WORKSPACE, $GOROOT and $GOMODCACHE.
 */
export interface BuildRecord {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * What was built.
   */
  kind: "host" | "plugin";
  /**
   * Name of the host or plugin.
   */
  name: string;
  /**
   * Version of the plugin, absent for a host.
   */
  pluginVersion?: string;
  /**
   * Import path of the main package.
   */
  package: string;
  /**
   * What the artefact runs on, in Go's words.
   */
  target: {
    /**
     * GOOS.
     */
    os: string;
    /**
     * GOARCH.
     */
    arch: string;
  };
  /**
   * Profile it was built with.
   */
  profile: string;
  /**
   * SHA-256 over every input.
   */
  key: string;
  /**
   * The toolchain.
   */
  toolchain: {
    /**
     * The Go release, as in go1.26.9.
     */
    go: string;
    /**
     * Sum of the Go toolchain's module zip.
     */
    h1: string;
    /**
     * The C compiler with its linker and libc.
     */
    cc: {
      /**
       * SHA-256 over compiler, assembler, linker, start files and libc.
       */
      id: string;
      /**
       * What the compiler says of itself.
       */
      description: string;
    };
  };
  /**
   * The go command, argument by argument.
   */
  argv: string[];
  /**
   * The environment of the go command.
   */
  env: {
    [k: string]: string;
  };
  /**
   * Every module that is linked.
   */
  modules: RecordModule[];
  /**
   * Every linked package outside the standard library.
   */
  packages: RecordPackage[];
  /**
   * Go's link-time hash of each package, by import path.
   */
  fingerprints: {
    /**
     * a fingerprint: 16 lower-case hexadecimal digits
     */
    [k: string]: string;
  };
  /**
   * The plugin path in the artefact, absent for a host.
   */
  pluginPath?: string;
  /**
   * What came out.
   */
  artefact: {
    /**
     * Base name of the file.
     */
    file: string;
    /**
     * Size in bytes.
     */
    size: number;
    /**
     * SHA-256 of the file.
     */
    sha256: string;
  };
}
/**
 * One linked module.
 */
export interface RecordModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Version, absent for a module of the workspace.
   */
  version?: string;
  /**
   * Sum of the module's files, as in go.sum.
   */
  sum?: string;
  /**
   * What stands in for the module.
   */
  replace?: {
    /**
     * Module path or folder.
     */
    path: string;
    /**
     * Version, absent for a folder.
     */
    version?: string;
  };
  /**
   * Folder of a module of the workspace, as in $WORKSPACE/contract.
   */
  dir?: string;
}
/**
 * One package.
 */
export interface RecordPackage {
  /**
   * Import path.
   */
  path: string;
  /**
   * Module path.
   */
  module: string;
  /**
   * Digest over the package's source files.
   */
  digest: string;
}
/**
 * lockstep.jsonc: what a workspace builds, and with which Go.
 */
export interface WorkspaceConfig {
  /**
   * Path of this document's JSON Schema, so that editors show help.
   */
  $schema?: string;
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The exact Go release that builds host and plugins, as in 1.26.9.
   */
  go: string;
  /**
   * Folders of the hosts, or globs that find them. Each holds a lockstep.host.json.
   *
   * @minItems 1
   *
   * Items: a folder or glob inside the workspace: relative, with forward slashes, without ..
   */
  hosts: string[];
  /**
   * Folders of the plugins, or globs that find them. Each holds a lockstep.plugin.json.
   *
   * Items: a folder or glob inside the workspace: relative, with forward slashes, without ..
   */
  plugins: string[];
  /**
   * Whose module versions hold. host (the default): the host's own, and a plugin that would lift one of them is a finding. union: the highest anyone asks for, host and plugins rebuilt together.
   */
  moduleGraph?: "host" | "union";
  /**
   * Profiles of your own, by name, beside release, dev and debug. A profile holds for host and plugins alike.
   */
  profiles?: {
    [k: string]: Profile;
  };
  /**
   * How to take a finding, by its code: error, warning or off.
   */
  severities?: {
    /**
     * error: the command fails. warning: it is shown. off: it is not.
     */
    [k: string]: "error" | "warning" | "off";
  };
}
/**
 * Build flags that hold for host and plugins alike.
 */
export interface Profile {
  /**
   * The profile whose flags these are added to. Default release.
   */
  extends?: "release" | "dev" | "debug";
  /**
   * Value of go build's -gcflags, as in all=-N -l.
   */
  gcflags?: string;
  /**
   * Value of go build's -ldflags, as in -w.
   */
  ldflags?: string;
  /**
   * Build tags.
   *
   * Items: a Go build tag: letters, digits, _ and dots
   */
  tags?: string[];
}
