import type { Finding } from "@lockstep/findings";
import { defaultProfile, type GoCommand, type Workspace } from "@lockstep/go-workspace";
import { type CCompiler, type Toolchain, targetOf } from "@lockstep/provision";
import type { BuildReport, BuiltUnit } from "@lockstep/schema";
import { sha256 } from "@lockstep/store";
import { buildEnvironment } from "./buildEnvironment.ts";
import type { BuildSetting } from "./buildFacts.ts";
import { buildRounds } from "./buildRounds.ts";
import { callerDigest, ownFile } from "./buildState.ts";
import { changesSince } from "./changesSince.ts";
import { chooseLinker } from "./chooseLinker.ts";
import type { OnBuildEvent } from "./events.ts";
import { temporaryVariables } from "./goTemporaries.ts";
import type { HeadStart } from "./headStart.ts";
import { type ResolvedProfile, resolveProfile } from "./profiles.ts";
import { recordToolchain } from "./recordToolchain.ts";
import { selectUnits } from "./selectUnits.ts";
import type { LockMode } from "./settleLock.ts";
import { announceBuild } from "./waitingBuilds.ts";
import { withBuildLock } from "./withBuildLock.ts";

export interface BuildOptions {
  workspace: Workspace;
  /** Units to build; none means all. */
  names?: readonly string[];
  /** Default: that of the workspace. */
  profile?: string;
  /** Processes at a time; default one per CPU. */
  jobs?: number;
  /** The per-user store, absolute. */
  store: string;
  toolchain: Toolchain;
  cc: CCompiler;
  /** The caller's environment; nothing of it enters the build. */
  callerEnv: Readonly<Record<string, string | undefined>>;
  /** Folder of the caches of what was compiled; default the store's, which all builds share. */
  caches?: string;
  /** Whether the module graph is held to the workspace's policy first; default true. */
  checkModules?: boolean;
  /** How the workspace takes what is wrong with the module graph, before that stops the build. */
  weigh?: (findings: Finding[]) => Finding[];
  /** Whether lockstep-lock.json is written to fit (the default), must fit, or is left alone. */
  lock?: LockMode;
  /** What was started before this build was planned. */
  ahead?: HeadStart;
  /**
   * What plugins wait for before they are compiled. Hosts are compiled beside it, but nothing is put
   * in place or remembered before it is over; where it aborts the build, nothing is at all.
   */
  pluginsAfter?: Promise<unknown>;
  /** Compile what the units need and link nothing; default false. */
  compileOnly?: boolean;
  signal?: AbortSignal;
  onEvent?: OnBuildEvent;
}

/**
 * Brings the artefacts and records of the units up to date. Builds of one workspace wait for each
 * other; one of the same terms makes what the others wait for along with its own. What is wrong with
 * the sources is in the report; an abort rejects with the signal's reason and leaves no process and
 * no half artefact.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const {
    workspace,
    names = [],
    profile: profileName = defaultProfile(workspace.config),
    signal,
  } = options;
  const onEvent: OnBuildEvent = options.onEvent ?? (() => {});
  const resolved = resolveProfile(workspace, profileName);
  const selected = selectUnits(workspace, names);
  if (!resolved.ok || !selected.ok) {
    const findings = [resolved, selected].flatMap((each) => (each.ok ? [] : each.findings));
    return buildReport(profileName, [], findings);
  }
  const linked = chooseLinker(options.cc, resolved.profile);
  if (!linked.ok) return buildReport(profileName, [], linked.findings);
  const setting: BuildSetting = {
    workspace,
    profile: linked.profile,
    toolchain: options.toolchain,
    cc: linked.cc,
    command: buildCommand(options, linked.profile),
  };
  const { root } = workspace;
  const terms = termsOf(setting, options);
  let waited = false;
  const onWait = (pid: number | undefined): void => {
    waited = true;
    onEvent({ type: "wait", pid });
  };
  const withdraw = await announceBuild(root, {
    names: options.compileOnly ? [] : selected.units.map(({ name }) => name),
    terms,
  });
  try {
    return await withBuildLock(
      root,
      async () => {
        withdraw();
        const done = waited && madeMeanwhile(options, profileName);
        if (done) return done;
        const selection = { setting, selected: selected.units, terms };
        const { units, findings } = await buildRounds({ ...options, ...selection, onEvent });
        return buildReport(profileName, units, findings);
      },
      { onWait, ...(signal && { signal }) },
    );
  } finally {
    withdraw();
  }
}

/** All that has to be equal for one build to stand for another, but for the units. */
function termsOf({ profile, toolchain, cc }: BuildSetting, options: BuildOptions): string {
  const { checkModules = true, lock = "write", callerEnv, compileOnly = false } = options;
  const caller = callerDigest(callerEnv);
  const setting = [profile, recordToolchain(toolchain, cc), caller, ownFile];
  return sha256(JSON.stringify([setting, checkModules, lock, compileOnly]));
}

/** The report of a build that found, after waiting, that another one has made all it was to make. */
function madeMeanwhile(options: BuildOptions, profile: string): BuildReport | undefined {
  const { workspace, names = [], callerEnv } = options;
  if (options.compileOnly || options.lock === "rewrite") return undefined;
  const target = targetOf(options);
  const changes = changesSince({ root: workspace.root, names, profile, target, callerEnv });
  if (changes.kind !== "none") return undefined;
  const reason = "another build made it meanwhile";
  const units = changes.report.units.map((unit) => ({ ...unit, reason }));
  return { ...changes.report, units };
}

/** The go command in the closed environment of builds, with the variables of a profile. */
export function buildCommand(
  options: Pick<
    BuildOptions,
    "workspace" | "toolchain" | "cc" | "store" | "callerEnv" | "caches" | "signal"
  >,
  profile?: ResolvedProfile,
): GoCommand {
  const { toolchain, callerEnv, signal } = options;
  const env = { ...buildEnvironment(options, profile), ...temporaryVariables(callerEnv) };
  return { go: toolchain.go, env, ...(signal && { signal }) };
}

function buildReport(profile: string, units: BuiltUnit[], findings: Finding[]): BuildReport {
  const ok =
    findings.every(({ severity }) => severity !== "error") &&
    units.every(({ status }) => status !== "failed" && status !== "skipped");
  return { version: 1, command: "build", ok, profile, units, findings };
}
