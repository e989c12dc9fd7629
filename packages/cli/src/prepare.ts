import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
import type { GoCommand, Workspace } from "@lockstep/go-workspace";
import { findWorkspace, loadWorkspace } from "@lockstep/go-workspace";
import type { CCompiler, Toolchain } from "@lockstep/provision";
import { closedEnvironment, ensureToolchain, inspectCCompiler, loadReleases } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import type { Context } from "./context.ts";
import { megabytes } from "./megabytes.ts";

/** Go, the C compiler and the store they come from, for one exact Go version. */
export interface Environment {
  store: string;
  toolchain: Toolchain;
  cc: CCompiler;
}

export type Prepared<T> = ({ ok: true } & T) | { ok: false; exitCode: 1 | 2 | 3; findings: Finding[] };

/** Provisions Go and looks at the C compiler; says what it downloads before it does. */
export async function prepareEnvironment(
  context: Context,
  goVersion: string,
): Promise<Prepared<{ environment: Environment }>> {
  const store = storeRoot(context.env);
  const releases = await loadReleases(fileURLToPath(new URL("toolchain/releases.json", context.assets)));
  const provisioned = await ensureToolchain({
    version: goVersion,
    store,
    releases,
    env: context.env,
    signal: context.signal,
    confirm: ({ what, bytes, to, remove }) =>
      context.progress.note(`downloads ${what} (${megabytes(bytes)}) to ${to}; remove it with: ${remove}`),
    onProgress: (text) => context.progress.step(text),
  });
  const compiler = await inspectCCompiler({ env: context.env, store });
  context.progress.clear();
  const findings = [
    ...(provisioned.ok ? [] : provisioned.findings),
    ...(compiler.ok ? [] : compiler.findings),
  ];
  if (!provisioned.ok || !compiler.ok) return { ok: false, exitCode: 3, findings };
  return { ok: true, environment: { store, toolchain: provisioned.toolchain, cc: compiler.cc } };
}

/** The workspace around the current folder, its documents checked. */
export async function prepareWorkspace(context: Context): Promise<Prepared<{ workspace: Workspace }>> {
  const found = await findWorkspace(context.cwd);
  if (!found.ok) return { ok: false, exitCode: 2, findings: found.findings };
  const loaded = await loadWorkspace(found.root);
  if (!loaded.ok) return { ok: false, exitCode: 2, findings: loaded.findings };
  return { ok: true, workspace: loaded.workspace };
}

/** A go command that may reach module proxies the way the caller set them up. */
export function fetchCommand(context: Context, environment: Environment, goWork?: string): GoCommand {
  return {
    go: environment.toolchain.go,
    env: closedEnvironment({ ...environment, purpose: "fetch", callerEnv: context.env, goWork }),
    signal: context.signal,
  };
}
