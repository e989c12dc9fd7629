import type { Finding } from "@lockstep/findings";
import { findWorkspace, loadWorkspace, readLock, type Workspace } from "@lockstep/go-workspace";
import { moduleFileFindings } from "@lockstep/module-graph";
import { hostTarget } from "@lockstep/orchestrator";
import {
  type CCompiler,
  type Download,
  ensureCToolchain,
  ensureToolchain,
  loadReleases,
  machineToolchain,
  missingModules,
  modulesNotInStore,
  type Releases,
  type Toolchain,
  type ToolchainResult,
  unknownExperiments,
} from "@lockstep/provision";
import type { Lock } from "@lockstep/schema";
import { storeRoot } from "@lockstep/store";
import { brokenRelease } from "./brokenRelease.ts";
import type { Context } from "./context.ts";
import { wantedModules } from "./fetch/wantedModules.ts";
import { localCommands } from "./localCommands.ts";
import { megabytes } from "./megabytes.ts";
import { configFindings } from "./policy/configFindings.ts";
import { policyOf } from "./policy/policy.ts";
import { weighed } from "./policy/weighed.ts";
import { showFetching } from "./showFetching.ts";

/** Go, the C compiler and the store they come from, for one exact Go release. */
export interface Environment {
  store: string;
  toolchain: Toolchain;
  cc: CCompiler;
  /** The caller's variables, of which a build sees none. */
  callerEnv: Context["env"];
}

/** What was asked for, or the findings to end with and the exit code they mean. */
export type Prepared<T> =
  | ({ ok: true } & T)
  | { ok: false; exitCode: 1 | 2 | 3; findings: Finding[] };

/** The Go and the C toolchain that the workspace asks for; says what it downloads before it does. */
async function prepareEnvironment(
  context: Context,
  { root, config, configFile }: Workspace,
  lock: Lock | undefined,
): Promise<Prepared<{ environment: Environment }>> {
  const { env, signal, progress } = context;
  const store = storeRoot(env);
  const releases = await loadReleases();
  const how = fetching(context);
  const bad = brokenRelease(config.go, releases, configFile);
  const [provisioned, compiler] = await Promise.all([
    bad
      ? { ok: false as const, findings: [bad] }
      : config.goToolchain === "machine"
        ? machineToolchain({ version: config.go, store, releases, env, signal })
        : provisionedToolchain({ version: config.go, store, releases }, lock, how),
    ensureCToolchain({
      ...{ config: config.cToolchain, locked: lock?.cToolchain, root, store },
      ...how,
    }),
  ]);
  progress.clear();
  if (!provisioned.ok || !compiler.ok) {
    const findings = [provisioned, compiler].flatMap((each) => (each.ok ? [] : each.findings));
    return { ok: false, exitCode: 3, findings };
  }
  const { toolchain } = provisioned;
  return { ok: true, environment: { store, toolchain, cc: compiler.cc, callerEnv: env } };
}

/** A release, fetched where it is not there. */
function provisionedToolchain(
  release: { version: string; store: string; releases: Releases },
  lock: Lock | undefined,
  how: ReturnType<typeof fetching>,
): Promise<ToolchainResult> {
  const { os, arch } = hostTarget();
  const lockedSum =
    lock?.go.version === release.version ? lock.go.toolchains[`${os}-${arch}`] : undefined;
  const locked = lockedSum === undefined ? {} : { lockedSum };
  return ensureToolchain({ ...release, ...locked, ...how });
}

/** How something is fetched, and told to the waiting person. */
function fetching({ env, signal, progress, offline }: Context) {
  const confirm = ({ what, bytes, to, remove }: Download) => {
    const size = bytes === undefined ? "" : `, ${megabytes(bytes)}`;
    progress.note(`downloads ${what}${size}, to ${to}; to remove it: ${remove}`);
  };
  return { env, signal, offline, confirm, onProgress: showFetching(progress) };
}

/** The workspace around the current folder, its documents checked. */
export async function prepareWorkspace(
  context: Pick<Context, "cwd">,
): Promise<Prepared<{ workspace: Workspace }>> {
  const { cwd } = context;
  const found = await findWorkspace(cwd);
  if (!found.ok)
    return { ok: false, exitCode: 2, findings: localCommands(found.findings, cwd, cwd) };
  const loaded = await loadWorkspace(found.root);
  const more = await configFindings(found.root, loaded);
  if (!loaded.ok || more.length > 0) {
    const findings = [...(loaded.ok ? [] : loaded.findings), ...more];
    return { ok: false, exitCode: 2, findings: localCommands(findings, found.root, cwd) };
  }
  return { ok: true, workspace: loaded.workspace };
}

/** What a command that mends module files does without: that they are in order. */
interface Leniency {
  anyModuleFiles?: boolean;
}

/** As `prepareWorkspace`, with the lock and the module files among the documents that are checked. */
export async function prepareLocked(
  context: Pick<Context, "cwd" | "today">,
  { anyModuleFiles = false }: Leniency = {},
): Promise<Prepared<{ workspace: Workspace }>> {
  const { cwd } = context;
  const prepared = await prepareWorkspace(context);
  const found = await findWorkspace(cwd);
  if (!found.ok) return prepared;
  const lock = await readLock(found.root);
  const files =
    prepared.ok && !anyModuleFiles ? moduleFileErrors(prepared.workspace, context.today) : [];
  const findings = [...files, ...(lock.ok ? [] : lock.findings)];
  if (findings.length === 0) return prepared;
  const local = localCommands(findings, found.root, cwd);
  return {
    ok: false,
    exitCode: 2,
    findings: [...(prepared.ok ? [] : prepared.findings), ...local],
  };
}

function moduleFileErrors(workspace: Workspace, today: string): Finding[] {
  const found = weighed(moduleFileFindings(workspace), policyOf(workspace, today));
  return found.filter(({ severity }) => severity === "error");
}

/** The workspace with the environment that its Go release and lock ask for. */
export async function prepareBoth(
  context: Context,
  leniency: Leniency = {},
): Promise<Prepared<{ workspace: Workspace; environment: Environment }>> {
  const prepared = await prepareLocked(context, leniency);
  if (!prepared.ok) return prepared;
  const { workspace } = prepared;
  const provisioned = await environmentOf(context, workspace);
  return provisioned.ok ? { ...provisioned, workspace } : provisioned;
}

/** The environment that a workspace's Go release and lock ask for. */
export async function environmentOf(
  context: Context,
  workspace: Workspace,
): Promise<Prepared<{ environment: Environment }>> {
  const lock = await readLock(workspace.root);
  const prepared = await prepareEnvironment(context, workspace, lock.ok ? lock.lock : undefined);
  if (prepared.ok) {
    const findings = await unknownExperiments(prepared.environment.toolchain, workspace);
    return findings.length > 0 ? { ok: false, exitCode: 2, findings } : prepared;
  }
  if (!prepared.findings.some(({ code }) => code === "LS2009")) return prepared;
  // Without Go nobody can say more than the workspace's files do; all that is missing, at once.
  const store = storeRoot(context.env);
  const missing = missingModules(store, await wantedModules(workspace));
  const findings = [...prepared.findings, ...modulesNotInStore(missing, store)];
  return { ...prepared, findings: localCommands(findings, workspace.root, context.cwd) };
}
