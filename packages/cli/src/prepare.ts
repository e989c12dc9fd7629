import type { Finding } from "@lockstep/findings";
import { findWorkspace, loadWorkspace, readLock, type Workspace } from "@lockstep/go-workspace";
import {
  type CCompiler,
  ensureToolchain,
  inspectCCompiler,
  loadReleases,
  type Toolchain,
} from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import type { Context } from "./context.ts";
import { localCommands } from "./localCommands.ts";
import { megabytes } from "./megabytes.ts";
import { showFetching } from "./showFetching.ts";
import { unknownSeverities } from "./unknownSeverities.ts";

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

/** Provisions Go and looks at the C compiler; says what it downloads before it does. */
async function prepareEnvironment(
  context: Context,
  goVersion: string,
  lockedSum?: string,
): Promise<Prepared<{ environment: Environment }>> {
  const { env, signal, progress } = context;
  const store = storeRoot(env);
  const provisioned = await ensureToolchain({
    version: goVersion,
    store,
    releases: await loadReleases(),
    env,
    signal,
    ...(lockedSum !== undefined && { lockedSum }),
    confirm: ({ what, bytes, to, remove }) => {
      const size = bytes === undefined ? "" : `, ${megabytes(bytes)}`;
      progress.note(`downloads ${what}${size}, to ${to}; to remove it: ${remove}`);
    },
    onProgress: showFetching(progress),
  });
  const compiler = await inspectCCompiler({ env, store, signal });
  progress.clear();
  if (!provisioned.ok || !compiler.ok) {
    const findings = [provisioned, compiler].flatMap((each) => (each.ok ? [] : each.findings));
    return { ok: false, exitCode: 3, findings };
  }
  const { toolchain } = provisioned;
  return { ok: true, environment: { store, toolchain, cc: compiler.cc, callerEnv: env } };
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
  if (!loaded.ok) {
    return { ok: false, exitCode: 2, findings: localCommands(loaded.findings, found.root, cwd) };
  }
  const findings = unknownSeverities(loaded.workspace);
  if (findings.length > 0) return { ok: false, exitCode: 2, findings };
  return { ok: true, workspace: loaded.workspace };
}

/** As `prepareWorkspace`, with the lock among the documents that are checked. */
export async function prepareLocked(
  context: Pick<Context, "cwd">,
): Promise<Prepared<{ workspace: Workspace }>> {
  const { cwd } = context;
  const prepared = await prepareWorkspace(context);
  const found = await findWorkspace(cwd);
  const lock = found.ok && (await readLock(found.root));
  if (!found.ok || !lock || lock.ok) return prepared;
  const findings = localCommands(lock.findings, found.root, cwd);
  return {
    ok: false,
    exitCode: 2,
    findings: [...(prepared.ok ? [] : prepared.findings), ...findings],
  };
}

/** The workspace with the environment that its Go release and lock ask for. */
export async function prepareBoth(
  context: Context,
): Promise<Prepared<{ workspace: Workspace; environment: Environment }>> {
  const prepared = await prepareLocked(context);
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
  const platform = `${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
  const locked =
    lock.ok && lock.lock?.go.version === workspace.config.go
      ? lock.lock.go.toolchains[platform]
      : undefined;
  return prepareEnvironment(context, workspace.config.go, locked);
}
