import type { Finding } from "@lockstep/findings";
import type { GoCommand, Workspace } from "@lockstep/go-workspace";
import { type CCompiler, closedEnvironment, type Toolchain } from "@lockstep/provision";
import type { BuildReport, BuiltUnit } from "@lockstep/schema";
import { withLock } from "@lockstep/store";
import type { BuildSetting } from "./buildFacts.ts";
import { buildRounds } from "./buildRounds.ts";
import { stateFolder } from "./buildState.ts";
import type { OnBuildEvent } from "./events.ts";
import { goTemporaries } from "./goTemporaries.ts";
import { resolveProfile } from "./profiles.ts";
import { selectUnits } from "./selectUnits.ts";
import type { LockMode } from "./settleLock.ts";

export interface BuildOptions {
  workspace: Workspace;
  /** Units to build; none means all. */
  names?: readonly string[];
  /** Default release. */
  profile?: string;
  /** Processes at a time; default one per CPU. */
  jobs?: number;
  /** The per-user store, absolute. */
  store: string;
  toolchain: Toolchain;
  cc: CCompiler;
  /** The caller's environment; nothing of it enters the build. */
  callerEnv: Readonly<Record<string, string | undefined>>;
  /** Whether the module graph is held to the workspace's policy first; default true. */
  checkModules?: boolean;
  /** Whether lockstep-lock.json is written to fit (the default), must fit, or is left alone. */
  lock?: LockMode;
  signal?: AbortSignal;
  onEvent?: OnBuildEvent;
}

/**
 * Brings the artefacts and records of the units up to date. What is wrong with the sources is in
 * the report; an abort rejects with the signal's reason and leaves no process and no half artefact.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { workspace, names = [], profile: profileName = "release", signal } = options;
  const onEvent: OnBuildEvent = options.onEvent ?? (() => {});
  const profile = resolveProfile(workspace.config, profileName);
  const selected = selectUnits(workspace, names);
  if (!profile.ok || !selected.ok) {
    const findings = [profile, selected].flatMap((each) => (each.ok ? [] : each.findings));
    return buildReport(profileName, [], findings);
  }
  const setting: BuildSetting = {
    workspace,
    profile: profile.profile,
    toolchain: options.toolchain,
    cc: options.cc,
    command: buildCommand(options),
  };
  const { units, findings } = await withLock(
    stateFolder(workspace.root),
    "build",
    () => buildRounds({ ...options, setting, selected: selected.units, onEvent }),
    { signal, onWait: (holder) => onEvent({ type: "wait", pid: holder?.pid }) },
  );
  return buildReport(profileName, units, findings);
}

/** The go command in the closed environment of builds. */
export function buildCommand(
  options: Pick<BuildOptions, "workspace" | "toolchain" | "cc" | "store" | "callerEnv" | "signal">,
): GoCommand {
  const { workspace, toolchain, cc, store, callerEnv, signal } = options;
  const env = closedEnvironment({
    toolchain,
    store,
    cc,
    purpose: "build",
    callerEnv,
    goWork: workspace.goWork,
  });
  const GOTMPDIR = goTemporaries(callerEnv);
  return { go: toolchain.go, env: { ...env, GOTMPDIR }, ...(signal && { signal }) };
}

function buildReport(profile: string, units: BuiltUnit[], findings: Finding[]): BuildReport {
  const ok =
    findings.every(({ severity }) => severity !== "error") &&
    units.every(({ status }) => status === "built" || status === "up-to-date");
  return { version: 1, command: "build", ok, profile, units, findings };
}
