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
 * `no-record`: there is no readable build record. `record-edited`: the record's key is not that of its inputs. `artefact-changed`: the bytes are not those that the record names. `inputs`: it was made from something else. `record`: the record says something else about the same bytes and inputs. `unexplained`: other bytes from the same inputs.
 */
export type DifferenceCause =
  "no-record" | "record-edited" | "artefact-changed" | "inputs" | "record" | "unexplained";

/**
 * The type of each kind of document.
 */
export interface DocumentTypes {
  "affected-report": AffectedReport;
  "align-report": AlignReport;
  "build-report": BuildReport;
  "check-report": CheckReport;
  "ci-report": CiReport;
  descriptor: HostDescriptor;
  "doctor-report": DoctorReport;
  "explain-report": ExplainReport;
  "fetch-report": FetchReport;
  host: HostManifest;
  "init-report": InitReport;
  "inspect-report": InspectReport;
  "install-report": InstallReport;
  "key-report": KeyReport;
  lock: Lock;
  "pack-report": PackReport;
  "plan-report": PlanReport;
  plugin: PluginManifest;
  record: BuildRecord;
  release: ReleaseManifest;
  "verify-report": VerifyReport;
  "why-report": WhyReport;
  workspace: WorkspaceConfig;
}
/**
 * Which hosts, plugins and tests a change affects.
 */
export interface AffectedReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "affected";
  /**
   * What the change was asked for since, as written.
   */
  since: string;
  /**
   * The commit that was compared with: where the current branch left that one.
   */
  commit: string;
  /**
   * Profile.
   */
  profile: string;
  /**
   * Why all units and tests count as affected; absent where each was compared.
   */
  everything?: string;
  /**
   * Every host and plugin, in the order in which they are built.
   */
  units: AffectedUnit[];
  /**
   * Names of hosts and plugins that were there and are there no more.
   */
  gone: string[];
  /**
   * Import paths of the packages whose tests the change affects.
   */
  tests: string[];
}
/**
 * One host or plugin.
 */
export interface AffectedUnit {
  /**
   * Name.
   */
  name: string;
  /**
   * What it is.
   */
  kind: "host" | "plugin";
  /**
   * Whether the change affects it.
   */
  affected: boolean;
  /**
   * Why or why not.
   */
  reason: string;
  /**
   * What moved in its key.
   */
  changes: FieldChange[];
}
/**
 * One thing that moved.
 */
export interface FieldChange {
  /**
   * Field of the key.
   */
  field: string;
  /**
   * What moved in it.
   */
  what: string;
  /**
   * As it was; absent where there was none.
   */
  before?: string;
  /**
   * As it is; absent where there is none.
   */
  now?: string;
}
/**
 * The one set of module versions for a workspace's hosts and plugins, and the edits that lead to it.
 */
export interface AlignReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "align";
  /**
   * Whether the workspace is aligned now.
   */
  ok: boolean;
  /**
   * Whose module versions hold: moduleGraph of lockstep.jsonc.
   */
  policy: "host" | "union";
  /**
   * Whether the edits were written.
   */
  applied: boolean;
  /**
   * Every module that has one version to agree on, sorted by path.
   */
  modules: AlignModule[];
  /**
   * Every line that changes, sorted by file and line.
   */
  edits: AlignEdit[];
  /**
   * What keeps the workspace from being aligned.
   */
  findings: Finding[];
}
/**
 * One module: the version that holds, and what everybody says of it.
 */
export interface AlignModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * The version that holds for all.
   */
  version: string;
  /**
   * What replaces it for all: a folder, or a path and a version.
   */
  replace?: string;
  /**
   * Why it is this version.
   */
  because: string;
  /**
   * What the workspace selected before.
   */
  together?: string;
  /**
   * What lockstep-lock.json has.
   */
  locked?: string;
  /**
   * Who requires it, by its own go.mod, before any edit.
   */
  requiredBy: AlignRequirement[];
}
/**
 * A line of a go.mod.
 */
export interface AlignRequirement {
  /**
   * Module of the workspace.
   */
  module: string;
  /**
   * Hosts and plugins in that module.
   */
  units: string[];
  /**
   * Version required.
   */
  version: string;
  /**
   * What that go.mod replaces it by.
   */
  replace?: string;
  /**
   * The go.mod, relative to the workspace.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
}
/**
 * One line of a go.mod or go.work: `to` is absent where it is taken out, `from` where it is new.
 */
export interface AlignEdit {
  /**
   * The file, relative to the workspace.
   */
  file: string;
  /**
   * Line before the edit, from 1; of a new line the last line of the file.
   */
  line: number;
  /**
   * The line before, without its comment.
   */
  from?: string;
  /**
   * The line after, without its comment.
   */
  to?: string;
  /**
   * Reason.
   */
  why: string;
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
  excused?: Excuse;
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
 * Why it does not count: an exception of lockstep.jsonc is for it. Its severity is info then.
 */
export interface Excuse {
  /**
   * The exception's reason.
   */
  reason: string;
  /**
   * The last day, in UTC, on which it is excused.
   */
  until: string;
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
  status: "built" | "compiled" | "up-to-date" | "failed" | "skipped";
  /**
   * Why it was built, or was not.
   */
  reason: string;
  /**
   * Time taken.
   */
  milliseconds: number;
  /**
   * Size of the artefact in bytes; absent where there is none.
   */
  size?: number;
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
    /**
     * Size of the file in bytes, where it could be read.
     */
    size?: number;
    /**
     * True where it was judged by its host descriptor and its own file was not there.
     */
    descriptor?: true;
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
   * Size of the file in bytes, where it could be read.
   */
  size?: number;
  /**
   * What the host would do with it.
   */
  verdict: Verdict;
  /**
   * Whether code or settings differ although Go accepts the plugin. none: ruled out by the build records. unknown: see notRuledOut; also where the plugin does not load.
   */
  skew: "none" | "unknown" | "found";
  /**
   * What may still differ silently, a few words each; absent where nothing may.
   */
  notRuledOut?: string[];
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
   * The packages that differ by module, the module with most of them first; absent where none does.
   */
  groups?: DifferingGroup[];
  /**
   * Go release and build settings that differ, where packages do; absent where none does.
   */
  settings?: DifferingSetting[];
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
   * Fingerprint in the host; of check --sources: the form of its module and a digest of each file, since no build has made a fingerprint yet.
   */
  host: string;
  /**
   * The same in the plugin.
   */
  plugin: string;
}
/**
 * A module of which packages differ, and how each side has it.
 */
export interface DifferingGroup {
  /**
   * Module path; std for the standard library.
   */
  module: string;
  /**
   * File whose packages the plugin meets: the host, or an earlier plugin where the host does not have them.
   */
  against: string;
  /**
   * The module in that file.
   */
  host: ModuleSide;
  /**
   * The module in the plugin.
   */
  plugin: ModuleSide;
  /**
   * Paths of the packages that differ, in link order.
   */
  packages: string[];
  /**
   * Codes of the findings that account for packages of the group.
   *
   * Items: the code of a finding: LS and four digits
   */
  causes: string[];
}
/**
 * How one file has a module, as far as it tells.
 */
export interface ModuleSide {
  /**
   * In a few words: v1.2.0, go1.26.9, its own source tree.
   */
  description: string;
  /**
   * For the standard library: the Go release.
   */
  goVersion?: string;
  /**
   * Version that the build asked for.
   */
  version?: string;
  /**
   * Checksum of that version, as in go.sum.
   */
  sum?: string;
  /**
   * Folder, or module and version, that a replace line put in its place.
   */
  replacedBy?: string;
  /**
   * Absolute folder that it was compiled in; absent with -trimpath.
   */
  folder?: string;
}
/**
 * One setting with both values.
 */
export interface DifferingSetting {
  /**
   * As in -trimpath, GOEXPERIMENT or Go.
   */
  name: string;
  /**
   * File that the plugin is compared with.
   */
  against: string;
  /**
   * Value in that file; empty where it was left at its default.
   */
  host: string;
  /**
   * Value in the plugin; empty where it was left at its default.
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
  /**
   * Profile that was built and judged; absent where it did not come to that.
   */
  profile?: string;
  /**
   * Hosts and plugins as the step build left them; absent where it did not come to that.
   */
  units?: BuiltUnit[];
  /**
   * What the step check found for each host, as lockstep check reports it; absent where it did not come to that. The findings are among those of the step.
   */
  checks?: CheckReport[];
  /**
   * The modules of the workspace and those that a host or plugin links, by path; absent where they could not be listed.
   */
  modules?: LinkedModule[];
  /**
   * What the change affects, where only that was asked for. The other steps are about these units and tests.
   */
  affected?: AffectedReport;
  against?: Against;
}
/**
 * One step.
 */
export interface CiStep {
  /**
   * What was looked at.
   */
  name:
    | "documents"
    | "affected"
    | "modules"
    | "generated"
    | "build"
    | "artefacts"
    | "check"
    | "against"
    | "load"
    | "test"
    | "exceptions";
  /**
   * Whether it passed.
   */
  ok: boolean;
  /**
   * Why it did not run.
   */
  skipped?: string;
  /**
   * True where nothing that the step looks at changed since it passed without a finding, so that it did not look again.
   */
  unchanged?: boolean;
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
 * One module, in the version that is built.
 */
export interface LinkedModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Version that is built; absent for a module of the workspace.
   */
  version?: string;
  /**
   * Folder, or module and version, that a replace line put in its place.
   */
  replacedBy?: string;
  /**
   * Names of the hosts and plugins that link a package of it.
   */
  linkedBy: string[];
  /**
   * Who requires it, and in which version.
   */
  requiredBy: Requirement[];
}
/**
 * One module that requires another.
 */
export interface Requirement {
  /**
   * Path of the module that requires it.
   */
  path: string;
  /**
   * Version that it asks for; absent for a module of the workspace.
   */
  version?: string;
}
/**
 * What the change does to what is deployed; absent where that was not asked for, or it did not come to that.
 */
export interface Against {
  /**
   * What was named: the folder of a release, or a ref.
   */
  deployed: string;
  /**
   * Digest of the release.
   */
  digest?: string;
  /**
   * The commit that the ref named.
   */
  commit?: string;
  /**
   * Every artefact that is deployed, each host before its plugins.
   */
  artefacts: DeployedArtefact[];
}
/**
 * One deployed artefact.
 */
export interface DeployedArtefact {
  /**
   * Name.
   */
  name: string;
  /**
   * What it is.
   */
  kind: "host" | "plugin";
  /**
   * Name of the host that it is or is for.
   */
  host: string;
  /**
   * still-loads: it may stay as it is; for a host, that it loads the plugins of the change. redeploy: it must be rebuilt and redeployed, host and plugin together. breaks: it does not load after the change, and the change has nothing that takes its place.
   */
  effect: "still-loads" | "redeploy" | "breaks";
  /**
   * Whether the change makes another file of it; absent where it makes none.
   */
  changed?: boolean;
  /**
   * For a plugin: what the host of the change does with the deployed file.
   */
  inNewHost?: Verdict;
  /**
   * For a plugin: what the deployed host does with the file of the change, or with a deployed plugin that it keeps from loading; absent where there is no such file.
   */
  newInDeployedHost?: Verdict;
  /**
   * Code of the finding that the cause is from.
   */
  code?: string;
  /**
   * Why.
   */
  cause: string;
}
/**
 * Host descriptor: the facts of one released host file by which a plugin is judged without it.
 */
export interface HostDescriptor {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The file it is about.
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
  /**
   * Facts of the ELF file.
   */
  elf: {
    /**
     * Word size.
     */
    class: "ELF64";
    /**
     * Byte order.
     */
    byteOrder: "little" | "big";
    /**
     * Processor.
     */
    machine: string;
    /**
     * Kind of file.
     */
    type: "executable" | "shared" | "other";
    /**
     * Whether it is a position-independent executable.
     */
    pie: boolean;
    /**
     * The dynamic linker that it names.
     */
    interpreter?: string;
    /**
     * Shared libraries that are loaded with it.
     */
    needed: string[];
    /**
     * Folders in which these are looked for.
     */
    runPath?: string;
    /**
     * The older form of it.
     */
    rPath?: string;
    /**
     * Versions of symbols that it asks its libraries for.
     */
    versionNeeds: DescribedVersions[];
    /**
     * Symbols that some other file of the process has to define.
     */
    looseSymbols: string[];
    /**
     * The oldest glibc that can load it.
     */
    glibcFloor?: string;
  };
  /**
   * Go's link-time hash of each package, by import path.
   */
  fingerprints: {
    /**
     * One fingerprint.
     */
    [k: string]: string;
  };
  /**
   * Size of the runtime's moduledata in bytes.
   */
  moduleDataSize?: number;
  /**
   * Go's build ID.
   */
  goBuildId?: string;
  /**
   * What Go wrote down about the build.
   */
  buildInfo?: {
    /**
     * The Go release, as in go1.26.9; experiments follow it.
     */
    goVersion: string;
    /**
     * Import path of the main package.
     */
    path: string;
    /**
     * The main module.
     */
    main?: DescribedModule;
    /**
     * The other modules.
     */
    deps: DescribedModule[];
    /**
     * Build settings; a missing one was left at its default.
     */
    settings: {
      [k: string]: string;
    };
  };
  /**
   * Its build record, where there is one.
   */
  record?: BuildRecord;
}
/**
 * What one library is asked for.
 */
export interface DescribedVersions {
  /**
   * The library.
   */
  library: string;
  /**
   * Versions of symbols.
   */
  versions: string[];
}
/**
 * One module, as the build info has it.
 */
export interface DescribedModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Version, empty for a module of the workspace.
   */
  version: string;
  /**
   * Its sum.
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
     * Version, empty for a folder.
     */
    version: string;
    /**
     * Its sum.
     */
    sum?: string;
  };
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
  toolchain: RecordToolchain;
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
 * The toolchain.
 */
export interface RecordToolchain {
  /**
   * The Go release, as in go1.26.9.
   */
  go: string;
  /**
   * Sum of the Go toolchain's module zip; absent where the machine's own Go compiled.
   */
  h1?: string;
  /**
   * The machine's own Go, where that compiled.
   */
  machine?: RecordedGo;
  /**
   * The C compiler with its linker and libc.
   */
  cc: {
    /**
     * SHA-256 over compiler, assembler, linker, start files and libc; of a pinned one, over its wheel's sum and its target.
     */
    id: string;
    /**
     * What the compiler says of itself.
     */
    description: string;
  };
}
/**
 * A Go that is not a release as lockstep fetches it.
 */
export interface RecordedGo {
  /**
   * What `go version` says.
   */
  words: string;
  /**
   * SHA-256 over its go command, tools, settings and standard library.
   */
  sha256: string;
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
 * What this machine has, and what it lacks.
 */
export interface DoctorReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "doctor";
  /**
   * Whether nothing keeps this machine from fetching and building.
   */
  ok: boolean;
  machine: Machine;
  go?: MachineGo;
  compiler?: MachineCompiler;
  store: MachineStore;
  workspace?: MachineWorkspace;
  /**
   * Everything found.
   */
  findings: Finding[];
}
/**
 * The machine.
 */
export interface Machine {
  /**
   * Platform in Go's names, as in linux-amd64.
   */
  platform: string;
  /**
   * Version of Node that runs lockstep.
   */
  node: string;
}
/**
 * The go command on PATH. It fetches, and compiles nothing.
 */
export interface MachineGo {
  /**
   * Absolute path.
   */
  path: string;
  /**
   * Its release, as in 1.26.9.
   */
  version: string;
  /**
   * What it says about itself.
   */
  words: string;
  /**
   * What a distribution added to the version; absent for a release as Go makes it.
   */
  distribution?: string;
}
/**
 * The C compiler that links plugins.
 */
export interface MachineCompiler {
  /**
   * Absolute path.
   */
  path: string;
  /**
   * What it says about itself.
   */
  description: string;
  /**
   * sha256 over all that decides its output.
   */
  id: string;
}
/**
 * The store.
 */
export interface MachineStore {
  /**
   * Absolute path.
   */
  folder: string;
  /**
   * A store that can't be written, used for what it holds. Absolute path.
   */
  readOnly?: string;
  /**
   * Size of all files in it.
   */
  bytes: number;
  /**
   * Bytes free on its disk.
   */
  free?: number;
  /**
   * Its folders, largest first.
   */
  parts: StorePart[];
}
/**
 * One folder of the store.
 */
export interface StorePart {
  /**
   * Name.
   */
  name: string;
  /**
   * Size of all files in it.
   */
  bytes: number;
}
/**
 * The workspace around the current folder.
 */
export interface MachineWorkspace {
  /**
   * Absolute path.
   */
  root: string;
  /**
   * Its Go release.
   */
  go: string;
  /**
   * Whether that release is in the store; machine: the workspace is compiled by the machine's own Go.
   */
  toolchain: "present" | "missing" | "machine";
  /**
   * That Go; absent where it is none that can be used.
   */
  machine?: RecordedGo;
  /**
   * A newer release of the same line.
   */
  successor?: string;
  cToolchain?: PinnedCToolchain;
}
/**
 * The pinned C toolchain; absent where the compiler on PATH is used.
 */
export interface PinnedCToolchain {
  /**
   * Release of Zig.
   */
  zig: string;
  /**
   * The oldest glibc that is built for.
   */
  glibc: string;
  /**
   * Whether it is in the store.
   */
  state: "present" | "missing";
}
/**
 * What lockstep explain knows about words of Go.
 */
export interface ExplainReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "explain";
  /**
   * Whether a text was recognised.
   */
  ok: boolean;
  /**
   * Every recognised text once, in the order of the input.
   */
  texts: ExplainedText[];
  /**
   * Lines that are no text of Go about plugins.
   */
  unrecognised: number;
  /**
   * Where nothing was recognised: what tells more.
   */
  next: ExplainStep[];
}
/**
 * One recognised text.
 */
export interface ExplainedText {
  /**
   * Name of the text's family, which stays the same from version to version.
   */
  family: string;
  /**
   * Line of the input where it comes first, from 1.
   */
  line: number;
  /**
   * How often it comes.
   */
  count: number;
  /**
   * The line, without what colours it.
   */
  text: string;
  /**
   * What it says, in short.
   */
  title: string;
  /**
   * What was going on when it was said.
   */
  doing: string;
  /**
   * What the text names: file, package, symbol and the like.
   */
  values: {
    [k: string]: string;
  };
  /**
   * What it can mean, likeliest first.
   */
  meanings: Meaning[];
  /**
   * What to run to be sure, best first.
   */
  settle: ExplainStep[];
}
/**
 * One thing that it can mean.
 */
export interface Meaning {
  /**
   * What may be so.
   */
  text: string;
  /**
   * How sure it is, from the text alone.
   */
  certainty: Certainty;
  /**
   * Code whose page says more.
   */
  code?: string;
}
/**
 * What to run to be sure.
 */
export interface ExplainStep {
  /**
   * What it tells.
   */
  text: string;
  /**
   * The command. HOST stands for the host's file where the text names none.
   */
  command?: string;
}
/**
 * What lockstep fetch saw to.
 */
export interface FetchReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "fetch";
  /**
   * Whether everything is there, so that --offline works.
   */
  ok: boolean;
  /**
   * The store, absolute.
   */
  store: string;
  /**
   * A store that can't be written; what it holds is used from there, everything else goes to `store`. Absolute.
   */
  readOnlyStore?: string;
  cache: CiCache;
  toolchain: FetchedToolchain;
  cToolchain?: FetchedCToolchain;
  modules: FetchedModules;
  /**
   * Everything found.
   */
  findings: Finding[];
}
/**
 * What CI keeps between runs.
 */
export interface CiCache {
  /**
   * Changes when something else has to be fetched.
   */
  key: string;
  /**
   * Start of the keys of which an older cache still helps.
   */
  restoreKey: string;
  /**
   * Folders to keep, absolute.
   */
  paths: string[];
}
/**
 * The Go release of the workspace.
 */
export interface FetchedToolchain {
  /**
   * Exact release.
   */
  go: string;
  /**
   * Platform in Go's names, as in linux-amd64.
   */
  platform: string;
  /**
   * `present`: was there already; `fetched`: was fetched now; `missing`: is not there; `unknown`: was not looked at.
   */
  state: "present" | "fetched" | "missing" | "unknown";
  /**
   * Go's hash of its archive; absent when it is not there.
   */
  h1?: string;
}
/**
 * The pinned C toolchain; absent where the compiler on PATH is used.
 */
export interface FetchedCToolchain {
  /**
   * Release of Zig.
   */
  zig: string;
  /**
   * The oldest glibc that is built for.
   */
  glibc: string;
  /**
   * Platform of the machine, as in linux-amd64.
   */
  platform: string;
  /**
   * `present`: was there already; `fetched`: was fetched now; `missing`: is not there.
   */
  state: "present" | "fetched" | "missing";
  /**
   * Sum of its wheel; absent when nobody pins it.
   */
  sha256?: string;
}
/**
 * Go modules of the workspace.
 */
export interface FetchedModules {
  /**
   * `present`: was there already; `fetched`: was fetched now; `missing`: is not there; `unknown`: was not looked at.
   */
  state: "present" | "fetched" | "missing" | "unknown";
  /**
   * Those that came over the network now, as path@version.
   */
  fetched: string[];
  /**
   * Those that were damaged in the store, dropped and fetched again, as path@version.
   */
  repaired?: string[];
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
  /**
   * Whether lockstep generates lockstep_driver.go, through which a loader opens and calls plugins. Default true. false: the host stays as it is, and lockstep ci opens its plugins in a probe that links the same packages.
   */
  driver?: boolean;
  /**
   * Flags of the linker for this host alone, added to those of the profile: -X, -s and -w.
   */
  ldflags?: string;
}
/**
 * What lockstep init would write into a repository, or has written.
 */
export interface InitReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "init";
  /**
   * Whether nothing hinders the adoption.
   */
  ok: boolean;
  /**
   * Whether the files were written; else this is what would be.
   */
  written: boolean;
  go: AdoptedGo;
  modules: AdoptedModules;
  profile?: AdoptedProfile;
  /**
   * Hosts found.
   */
  hosts: AdoptedUnit[];
  /**
   * Plugins found.
   */
  plugins: AdoptedUnit[];
  /**
   * Files that are new or changed.
   */
  files: AdoptedFile[];
  /**
   * What was seen and is not taken over, or has a consequence.
   */
  notes: string[];
  /**
   * Commands to run next, in order.
   */
  next: string[];
  /**
   * Everything found.
   */
  findings: Finding[];
}
/**
 * The Go release for host and plugins.
 */
export interface AdoptedGo {
  /**
   * Exact release.
   */
  version: string;
  /**
   * What says so, as in `from Dockerfile:1`.
   */
  origin: string;
}
/**
 * How the modules become one build.
 */
export interface AdoptedModules {
  /**
   * `module`: one at the root, without a go.work; `go.work`: by the one that is there; `new go.work`: by one that is made.
   */
  kind: "module" | "go.work" | "new go.work";
  /**
   * Folders of the modules.
   */
  folders: string[];
  /**
   * Whether modules come from a vendor folder.
   */
  vendor: boolean;
}
/**
 * The profile with the repository's own flags.
 */
export interface AdoptedProfile {
  /**
   * Its name.
   */
  name: string;
  /**
   * The build line they are from, as in Makefile:4.
   */
  origin: string;
  flags: Profile;
}
/**
 * As in `profiles` of lockstep.jsonc.
 */
export interface Profile {
  /**
   * The profile whose flags these are added to. Default release.
   */
  extends?: "release" | "dev" | "debug";
  /**
   * Value of go build's -gcflags, as in all=-N -l; several are a list. Without a package pattern it holds for main packages only.
   *
   * @minItems 1
   */
  gcflags?: string | string[];
  /**
   * Value of go build's -asmflags, as in all=-spectre=all; several are a list. Without a package pattern it holds for main packages only.
   *
   * @minItems 1
   */
  asmflags?: string | string[];
  /**
   * Value of go build's -ldflags, as in -w, without a package pattern. A value of -X that one host or plugin alone needs belongs in its manifest.
   */
  ldflags?: string;
  /**
   * What links: default, the C compiler's own; fast, the first of lld, gold and mold that is there, else the default; or the one that is named, which must be there.
   */
  linker?: "default" | "fast" | "lld" | "gold" | "mold" | "bfd";
  /**
   * Whether go build gets -race: the race detector, in host and plugins.
   */
  race?: boolean;
  /**
   * Whether go build gets -cover: the host writes how often its own and its plugins' code ran to $GOCOVERDIR.
   */
  cover?: boolean;
  /**
   * How -cover counts: set (whether), count (how often), atomic (how often, also when code runs in parallel).
   */
  covermode?: "set" | "count" | "atomic";
  /**
   * Variables of the build, each in place of the value it has without.
   */
  env?: ProfileEnvironment;
  /**
   * Build tags.
   *
   * Items: a Go build tag: letters, digits, _ and dots
   */
  tags?: string[];
}
/**
 * Variables of the build, each in place of the value it has without.
 */
export interface ProfileEnvironment {
  /**
   * The oldest amd64 processor the result must run on. Default v1.
   */
  GOAMD64?: "v1" | "v2" | "v3" | "v4";
  /**
   * The oldest arm64 processor the result must run on. Default v8.0.
   */
  GOARM64?: string;
  /**
   * Experiments of the Go release, separated by commas.
   */
  GOEXPERIMENT?: string;
  /**
   * For the C compiler. Default -O2 -g.
   */
  CGO_CFLAGS?: string;
  /**
   * For the C preprocessor.
   */
  CGO_CPPFLAGS?: string;
  /**
   * For the C++ compiler. Default -O2 -g.
   */
  CGO_CXXFLAGS?: string;
  /**
   * For the linker of C code. Default -O2 -g.
   */
  CGO_LDFLAGS?: string;
}
/**
 * A host or plugin.
 */
export interface AdoptedUnit {
  /**
   * Its name.
   */
  name: string;
  /**
   * Folder of its package main, relative to the root.
   */
  folder: string;
  /**
   * The symbol that the host looks up, where the sources tell.
   */
  entry?: string;
}
/**
 * One file or, ending in a slash, a folder.
 */
export interface AdoptedFile {
  /**
   * Relative to the root.
   */
  path: string;
  /**
   * What is done to it.
   */
  action: "create" | "change";
  /**
   * What it will hold; absent for a folder and where only the run that writes it can tell.
   */
  text?: string;
}
/**
 * All that is known of one or two files.
 */
export interface InspectReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "inspect";
  /**
   * Whether every file could be read.
   */
  ok: boolean;
  /**
   * The files, in the order given.
   */
  files: InspectedFile[];
  differences?: Differences;
  /**
   * Findings about the files.
   */
  findings: Finding[];
}
/**
 * All that is known of one file.
 */
export interface InspectedFile {
  /**
   * File.
   */
  file: string;
  /**
   * What it is.
   */
  kind:
    | "host"
    | "plugin"
    | "go-program"
    | "go-library"
    | "program"
    | "library"
    | "object"
    | "unreadable";
  /**
   * Why it cannot be read.
   */
  problem?: string;
  /**
   * Bytes.
   */
  size?: number;
  /**
   * Go release it was built with, as in go1.26.9.
   */
  goVersion?: string;
  /**
   * Operating system, as Go names it; where recorded.
   */
  os?: string;
  /**
   * Architecture, as the file's header names it.
   */
  arch?: string;
  elf?: InspectedElf;
  /**
   * Import path of package main.
   */
  mainPackage?: string;
  /**
   * Go's identity of the plugin.
   */
  pluginPath?: string;
  /**
   * Whether it was built with -trimpath.
   */
  trimmed?: boolean;
  /**
   * Folder of the main module when it was built, where the file tells.
   */
  folder?: string;
  /**
   * Module cache folder when it was built, where the file tells.
   */
  moduleCache?: string;
  /**
   * Main module.
   */
  main?: InspectedModule;
  /**
   * Modules it was built from, the main one left out.
   */
  modules?: InspectedModule[];
  /**
   * Build settings as Go recorded them.
   */
  settings?: {
    [k: string]: string;
  };
  /**
   * Go build ID.
   */
  buildId?: string;
  /**
   * Whether plugin.Open can work in it.
   */
  canLoadPlugins?: boolean;
  /**
   * Why it cannot.
   */
  cannotLoad?: string;
  /**
   * Bytes of the runtime's moduledata, which host and plugin must have in common.
   */
  moduleDataSize?: number;
  /**
   * Fingerprints by module.
   */
  packages?: InspectedPackages[];
  /**
   * Names that plugin.Lookup finds.
   */
  symbols?: string[];
  /**
   * Names exported under another path than the plugin path: plugin.Open fails on them.
   */
  straySymbols?: string[];
  c?: InspectedC;
  record?: InspectedRecord;
}
/**
 * The ELF header.
 */
export interface InspectedElf {
  /**
   * Word size.
   */
  class: string;
  /**
   * Byte order.
   */
  byteOrder: string;
  /**
   * Machine.
   */
  machine: string;
  /**
   * Type.
   */
  type: string;
  /**
   * Whether it is a position-independent executable.
   */
  pie: boolean;
}
/**
 * One module of a file.
 */
export interface InspectedModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Version as recorded; empty for a folder.
   */
  version: string;
  /**
   * Sum, where recorded.
   */
  sum?: string;
  /**
   * What it is replaced by: a folder, or a path and a version.
   */
  replace?: string;
}
/**
 * The packages of one module.
 */
export interface InspectedPackages {
  /**
   * Module path; std for the standard library.
   */
  module: string;
  /**
   * Package to fingerprint.
   */
  fingerprints: {
    [k: string]: string;
  };
}
/**
 * What it asks of the C side.
 */
export interface InspectedC {
  /**
   * C library: glibc, musl or none.
   */
  library?: string;
  /**
   * Dynamic linker that it names.
   */
  interpreter?: string;
  /**
   * Shared libraries it needs.
   */
  needed: string[];
  /**
   * Oldest glibc that can load it.
   */
  glibcFloor?: string;
  /**
   * Sanitizer runtimes in it.
   */
  sanitizers: string[];
}
/**
 * The build record beside it.
 */
export interface InspectedRecord {
  /**
   * File of the record.
   */
  file: string;
  /**
   * Whether it is of this very file.
   */
  fits: boolean;
  /**
   * Why it does not fit.
   */
  problem?: string;
  /**
   * Name of the host or plugin.
   */
  name?: string;
  /**
   * Profile.
   */
  profile?: string;
  /**
   * Digest of all that went in.
   */
  key?: string;
  /**
   * C compiler.
   */
  compiler?: string;
}
/**
 * What differs between two files.
 */
export interface Differences {
  /**
   * Facts.
   */
  facts: Difference[];
  /**
   * Build settings.
   */
  settings: Difference[];
  /**
   * Modules.
   */
  modules: Difference[];
  /**
   * Packages by module.
   */
  packages: DifferingModule[];
}
/**
 * One thing that differs.
 */
export interface Difference {
  /**
   * What differs.
   */
  what: string;
  /**
   * Value in the first file; absent where it has none.
   */
  first?: string;
  /**
   * Value in the second file.
   */
  second?: string;
}
/**
 * Packages of one module.
 */
export interface DifferingModule {
  /**
   * Module path; std for the standard library.
   */
  module: string;
  /**
   * Packages that both have.
   */
  common: number;
  /**
   * Packages with another fingerprint.
   */
  differing: string[];
  /**
   * Packages that only the first has.
   */
  onlyFirst: string[];
  /**
   * Packages that only the second has.
   */
  onlySecond: string[];
}
/**
 * What lockstep install put in place.
 */
export interface InstallReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "install";
  /**
   * What was done; unchanged: the release was in place already.
   */
  action: "installed" | "unchanged" | "rolled-back";
  /**
   * The folder that releases are installed into.
   */
  root: string;
  /**
   * The folder that current leads to, from the root.
   */
  folder: string;
  /**
   * The digest of the release in place: SHA-256 of its SHA256SUMS. Plugins that came without a host are merged with what was in place, which gives another digest.
   */
  digest: string;
  /**
   * The digest of the release that was in place before.
   */
  before?: string;
  /**
   * Digests of the releases that were removed.
   *
   * Items: A digest.
   */
  removed: string[];
  /**
   * The manifest of the release in place.
   */
  release: ReleaseManifest;
}
/**
 * release.json: a host and its plugins, or plugins for a host that is there, as they are deployed together.
 */
export interface ReleaseManifest {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * Profile they were built with.
   */
  profile: string;
  /**
   * What the artefacts run on, in Go's words.
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
   * The host that all of it is for.
   */
  host: {
    /**
     * Its name.
     */
    name: string;
    /**
     * The host's own file; absent where a release has plugins alone.
     */
    file?: string;
    /**
     * Size in bytes.
     */
    size: number;
    /**
     * SHA-256 of the host's file, in the release or not.
     */
    sha256: string;
  };
  /**
   * The plugins, in the order in which the host loads them.
   */
  plugins: ReleasedPlugin[];
}
/**
 * One plugin.
 */
export interface ReleasedPlugin {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The exported symbol that the host looks up.
   */
  entry: string;
  /**
   * Its path in the release.
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
}
/**
 * What the keys of all units of a workspace have in common: all that decides their bytes but for their own packages. An input of build tasks for tools such as turbo.
 */
export interface KeyReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made it.
   */
  command: "plan";
  /**
   * SHA-256 of the program that plans and builds.
   */
  lockstep: string;
  /**
   * Profile.
   */
  profile: string;
  /**
   * What is built for, in Go's words.
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
   * The toolchain.
   */
  toolchain: RecordToolchain;
  /**
   * Flags of every go command, without the build mode.
   */
  flags: string[];
  /**
   * The variables that can change an artefact, roots written by name.
   */
  env: {
    [k: string]: string;
  };
  /**
   * SHA-256 over what lockstep.jsonc says, but for severities.
   */
  config: string;
  /**
   * SHA-256 of every file that decides the module graph, by its path in the workspace.
   */
  modules: {
    [k: string]: string;
  };
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
    /**
     * The machine's own Go, by platform, where lockstep.jsonc lets that compile.
     */
    machine?: {
      [k: string]: RecordedGo;
    };
  };
  cToolchain?: LockCToolchain;
  /**
   * Every module of the build list, sorted by path.
   */
  modules: LockModule[];
}
/**
 * The C toolchain. Absent in a lock that no build wrote since lockstep looks at it.
 */
export interface LockCToolchain {
  /**
   * system: the compiler on PATH. pinned: Zig, by its sum.
   */
  kind: "system" | "pinned";
  /**
   * Pinned: the release of Zig.
   */
  zig?: string;
  /**
   * Pinned: the oldest glibc that is built for.
   */
  glibc?: string;
  /**
   * By the platform of the machine that builds, as in linux-amd64.
   */
  platforms: {
    [k: string]: LockedCToolchain;
  };
}
/**
 * The C toolchain of one platform.
 */
export interface LockedCToolchain {
  /**
   * System: over compiler, assembler, linker, start files and libc. Pinned: of the wheel.
   */
  sha256: string;
  /**
   * System: what the compiler says of itself.
   */
  description?: string;
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
  /**
   * Where moduleGraph is union: hosts that select another version alone, and why they have this one.
   *
   * @minItems 1
   */
  moves?: LockMove[];
}
/**
 * A host that the workspace moves from the version it selects alone.
 */
export interface LockMove {
  /**
   * Name of the host.
   */
  host: string;
  /**
   * What it selects alone, with what replaces it.
   */
  alone: string;
  /**
   * Modules of the workspace that ask for the version.
   */
  askedBy: string[];
}
/**
 * What lockstep pack wrote.
 */
export interface PackReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "pack";
  /**
   * The folder of the release.
   */
  folder: string;
  /**
   * The archive of the same content, where one was asked for.
   */
  tar?: string;
  /**
   * The digest of the release: SHA-256 of its SHA256SUMS.
   */
  digest: string;
  /**
   * SHA-256 of the archive.
   */
  tarSha256?: string;
  /**
   * Its manifest.
   */
  release: ReleaseManifest;
}
/**
 * What a build would run, with what, and why.
 */
export interface PlanReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "plan";
  /**
   * Whether nothing is known that would make the build fail.
   */
  ok: boolean;
  /**
   * Profile.
   */
  profile: string;
  /**
   * Whether only those are listed that are not up to date.
   */
  changed: boolean;
  /**
   * Folder that every command runs in, absolute.
   */
  directory: string;
  /**
   * What the artefacts run on, in Go's words.
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
   * The toolchain, as it stands in the build records.
   */
  toolchain: RecordToolchain;
  /**
   * The whole environment of every command. A build adds GOTMPDIR and TMPDIR: a temporary folder of its own.
   */
  env: {
    [k: string]: string;
  };
  /**
   * What passes through: the variables of the caller that are looked at. No other one is.
   */
  caller: PassedVariable[];
  /**
   * What a key is made from, field by field.
   */
  key: KeyField[];
  /**
   * The hosts and plugins asked for, hosts first.
   */
  units: PlanUnit[];
  /**
   * Problems found while planning.
   */
  findings: Finding[];
}
/**
 * One variable.
 */
export interface PassedVariable {
  /**
   * Name.
   */
  name: string;
  /**
   * Value; absent where the caller has none.
   */
  value?: string;
  /**
   * What it is looked at for.
   */
  reason: string;
}
/**
 * One field.
 */
export interface KeyField {
  /**
   * Its name in the build record.
   */
  field: string;
  /**
   * Why it counts.
   */
  reason: string;
}
/**
 * One host or plugin.
 */
export interface PlanUnit {
  /**
   * Name.
   */
  name: string;
  /**
   * What it is.
   */
  kind: "host" | "plugin";
  /**
   * Import path of the main package.
   */
  package: string;
  /**
   * The artefact, relative to the workspace's root.
   */
  file: string;
  /**
   * up-to-date: the artefact stays. build: it would be made. broken: its packages can't be loaded.
   */
  status: "up-to-date" | "build" | "broken";
  /**
   * Why.
   */
  reason: string;
  /**
   * The go command, argument by argument. What it writes is renamed to the artefact when it is whole.
   */
  argv: string[];
  /**
   * SHA-256 over every field.
   */
  key: string;
  /**
   * SHA-256 of each field of the key, by its name: what differs between two plans.
   */
  fields: {
    /**
     * a SHA-256: 64 lower-case hexadecimal digits
     */
    [k: string]: string;
  };
  /**
   * What moved since the artefact's build record was written.
   */
  changes: FieldChange[];
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
   * The main package that the author wrote, relative to this folder. Without it lockstep generates one in the folder plugin.
   */
  package?: string;
  /**
   * Import path of the contract package that host and plugin share. Without it the plugin can be opened and its entry looked up, but not called.
   */
  contract?: string;
  /**
   * Name of the host that loads the plugin, as in its lockstep.host.json.
   */
  host: string;
  /**
   * The exported symbol that the host looks up. Default New; none where package is given.
   */
  entry?: string;
  /**
   * Flags of the linker for this plugin alone, added to those of the profile: -X, -s and -w.
   */
  ldflags?: string;
}
/**
 * Whether a rebuild from the sources gives the same bytes.
 */
export interface VerifyReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "verify";
  /**
   * Whether every artefact and record is there and is, byte for byte, what was rebuilt.
   */
  ok: boolean;
  /**
   * Profile.
   */
  profile: string;
  release?: VerifiedRelease;
  /**
   * Hosts and plugins.
   */
  units: VerifiedUnit[];
  /**
   * Findings.
   */
  findings: Finding[];
}
/**
 * The release that was verified; absent for what the workspace built.
 */
export interface VerifiedRelease {
  /**
   * Its folder, as named.
   */
  folder: string;
  /**
   * Its digest: SHA-256 of its SHA256SUMS.
   */
  digest: string;
  /**
   * Digest of a release packed from the rebuild; absent where a unit could not be rebuilt.
   */
  rebuilt?: string;
}
/**
 * One host or plugin.
 */
export interface VerifiedUnit {
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
   * What the comparison came to; `missing` where there is no artefact, `failed` where no rebuild was possible.
   */
  status: "same" | "differs" | "missing" | "failed";
  /**
   * SHA-256 of the artefact.
   */
  sha256?: string;
  /**
   * SHA-256 of the rebuilt one.
   */
  rebuilt?: string;
  /**
   * Why it differs, as far as that is known; empty where it does not.
   */
  causes: DifferenceCause[];
  /**
   * What moved between the recorded inputs and those of the rebuild.
   */
  changes: FieldChange[];
  /**
   * ELF sections with other bytes, where the inputs do not explain it.
   *
   * Items: Name.
   */
  sections: string[];
  /**
   * Time that the rebuild took.
   */
  milliseconds: number;
}
/**
 * Who in the workspace brings a package or module.
 */
export interface WhyReport {
  /**
   * Version of this document's form. Always 1.
   */
  version: 1;
  /**
   * The command that made the report.
   */
  command: "why";
  /**
   * Whether any host or plugin has it.
   */
  ok: boolean;
  /**
   * The package or module that was asked about.
   */
  asked: string;
  /**
   * What it is.
   */
  kind: "package" | "module";
  /**
   * Module of the package; absent for the standard library.
   */
  module?: string;
  /**
   * Which side brings it, in one sentence.
   */
  summary: string;
  /**
   * Every host and plugin of the workspace, hosts first.
   */
  units: WhyUnit[];
  /**
   * Chains from other modules of the workspace to the selected version.
   */
  others: string[][];
  /**
   * Problems met on the way.
   */
  findings: Finding[];
}
/**
 * One host or plugin.
 */
export interface WhyUnit {
  /**
   * Name.
   */
  name: string;
  /**
   * What it is.
   */
  kind: "host" | "plugin";
  /**
   * Whether it is built from the package, or from a package of the module.
   */
  links: boolean;
  /**
   * Shortest chain of imports, from its main package to the package; empty where there is none.
   */
  imports: string[];
  /**
   * What the workspace selects.
   */
  together?: SelectedModule;
  /**
   * Shortest chain of requirements through go.work to the selected version; empty where there is none.
   */
  requires: string[];
  /**
   * What its own go.mod selects, without the workspace (GOWORK=off).
   */
  alone?: SelectedModule;
  /**
   * Shortest chain of requirements without the workspace; empty where there is none.
   */
  requiresAlone: string[];
  /**
   * Why it cannot be said what it selects alone.
   */
  problem?: string;
}
/**
 * The module that is selected.
 */
export interface SelectedModule {
  /**
   * Module path.
   */
  path: string;
  /**
   * Version; absent for a module of the workspace.
   */
  version?: string;
  /**
   * What it is replaced by: a folder, or a path and a version.
   */
  replace?: string;
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
   * Which Go compiles. provisioned (the default): the release as lockstep fetches and verifies it. machine: the one on PATH, as it is, if it is of that release; what it is goes into lock, key and build records.
   */
  goToolchain?: "provisioned" | "machine";
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
   * What compiles C and links hosts and plugins.
   */
  cToolchain?: CToolchain;
  /**
   * The profile of every command that names none: release (the default), dev, debug or one of profiles.
   */
  defaultProfile?: string;
  /**
   * Profiles of your own, by name, beside release, dev and debug. A profile holds for host and plugins alike.
   */
  profiles?: {
    [k: string]: Profile1;
  };
  /**
   * How to take a finding, by its code: error, warning or off. An error that stops the work stays one.
   */
  severities?: {
    /**
     * error: the command fails. warning: it is shown. off: it is not.
     */
    [k: string]: "error" | "warning" | "off";
  };
  /**
   * Findings that are known and do not count until a day: each with its reason. lockstep ci shows what they excuse.
   */
  exceptions?: PolicyException[];
}
/**
 * What compiles C and links hosts and plugins.
 */
export interface CToolchain {
  /**
   * system (the default): the compiler on PATH; another one than locked is a warning. pinned: Zig, fetched against a sum; another one than locked is an error.
   */
  kind: "system" | "pinned";
  /**
   * Pinned: the exact release of Zig. Default: the locked one, else the one that lockstep pins.
   */
  zig?: string;
  /**
   * Pinned: the oldest glibc that hosts and plugins must run with. Default 2.17.
   */
  glibc?: string;
  /**
   * Pinned: where to take Zig's wheel from, by this machine's platform, as in linux-amd64. Default: PyPI, through pip.
   */
  archives?: {
    [k: string]: CToolchainArchive;
  };
}
/**
 * One wheel.
 */
export interface CToolchainArchive {
  /**
   * An https or http URL, or a file: absolute, or relative to the workspace.
   */
  from: string;
  /**
   * Sum of the file. Needed for a release that lockstep does not pin.
   */
  sha256?: string;
}
/**
 * Build flags that hold for host and plugins alike.
 */
export interface Profile1 {
  /**
   * The profile whose flags these are added to. Default release.
   */
  extends?: "release" | "dev" | "debug";
  /**
   * Value of go build's -gcflags, as in all=-N -l; several are a list. Without a package pattern it holds for main packages only.
   *
   * @minItems 1
   */
  gcflags?: string | string[];
  /**
   * Value of go build's -asmflags, as in all=-spectre=all; several are a list. Without a package pattern it holds for main packages only.
   *
   * @minItems 1
   */
  asmflags?: string | string[];
  /**
   * Value of go build's -ldflags, as in -w, without a package pattern. A value of -X that one host or plugin alone needs belongs in its manifest.
   */
  ldflags?: string;
  /**
   * What links: default, the C compiler's own; fast, the first of lld, gold and mold that is there, else the default; or the one that is named, which must be there.
   */
  linker?: "default" | "fast" | "lld" | "gold" | "mold" | "bfd";
  /**
   * Whether go build gets -race: the race detector, in host and plugins.
   */
  race?: boolean;
  /**
   * Whether go build gets -cover: the host writes how often its own and its plugins' code ran to $GOCOVERDIR.
   */
  cover?: boolean;
  /**
   * How -cover counts: set (whether), count (how often), atomic (how often, also when code runs in parallel).
   */
  covermode?: "set" | "count" | "atomic";
  /**
   * Variables of the build, each in place of the value it has without.
   */
  env?: ProfileEnvironment;
  /**
   * Build tags.
   *
   * Items: a Go build tag: letters, digits, _ and dots
   */
  tags?: string[];
}
/**
 * One exception.
 */
export interface PolicyException {
  /**
   * Code of the findings that it is for.
   */
  code: string;
  /**
   * Name of the host or plugin that they are about. Default: any.
   */
  unit?: string;
  /**
   * The subject of the findings as --json prints it, such as a module. Default: any.
   */
  subject?: string;
  /**
   * Why the findings do not count for now.
   */
  reason: string;
  /**
   * The last day, in UTC, on which the exception holds.
   */
  until: string;
}
