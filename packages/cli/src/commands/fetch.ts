import type { Finding } from "@lockstep/findings";
import { readLock, type Workspace } from "@lockstep/go-workspace";
import {
  askedZig,
  hostPlatform,
  inspectCCompiler,
  installedZig,
  loadReleases,
  neededToolchain,
  type PinnedZig,
  zigKey,
} from "@lockstep/provision";
import type { FetchReport } from "@lockstep/schema";
import { readOnlyStore, storeRoot } from "@lockstep/store";
import type { Action, Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { type CacheCToolchain, ciCache } from "../fetch/ciCache.ts";
import { fetchText, keyLines } from "../fetch/fetchText.ts";
import { fetchWorkspace } from "../fetch/fetchWorkspace.ts";
import { localCommands } from "../localCommands.ts";
import { environmentOf, prepareLocked } from "../prepare.ts";

/** `lockstep fetch`: the toolchain and every module into the store, so that all else works offline. */
export const fetchCommand: Action = async (context, _args, options) => {
  const read = await prepareLocked(context);
  if (!read.ok) return { kind: "findings", ...read };
  const host = hostPlatform();
  if (!host.ok) return { kind: "findings", exitCode: 3, findings: host.findings };
  const { workspace } = read;
  const store = storeRoot(context.env);
  const platform = `${host.platform.os}-${host.platform.arch}`;
  const lock = await readLock(workspace.root);
  const { cToolchain: config } = workspace.config;
  const locked = lock.ok ? lock.lock?.cToolchain : undefined;
  const zig = await askedZig({ config, locked, root: workspace.root });
  if (zig && !zig.ok) return { kind: "findings", exitCode: 3, findings: zig.findings };
  const cache = ciCache(store, platform, workspace, await cacheCToolchain(context, zig?.pinned));
  if (options.key === true)
    return { kind: "text", exitCode: 0, text: keyLines(cache), data: cache };
  const { go, goToolchain } = workspace.config;
  const releases = await loadReleases();
  const before =
    goToolchain === "machine"
      ? undefined
      : await neededToolchain({ version: go, store, releases, env: context.env });
  const shared = readOnlyStore(context.env);
  const places = { store, ...(shared !== undefined && { readOnlyStore: shared }), cache };
  const base = { version: 1, command: "fetch", ...places } as const;
  const zigBefore = zig && (await installedZig(store, zig.pinned, shared));
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) {
    const report: FetchReport = {
      ...{ ...base, ok: false, toolchain: { go, platform, state: before ? "missing" : "present" } },
      ...(zig && { cToolchain: fetchedZig(zig.pinned, zigBefore ? "present" : "missing") }),
      modules: { state: "unknown", fetched: [] },
      findings: provisioned.findings,
    };
    return outcome(context, workspace, report, provisioned.exitCode);
  }
  const { environment } = provisioned;
  const { h1 } = environment.toolchain;
  const got = await fetchWorkspace(context, { workspace, environment });
  const fetched = got.ok ? got.fetched : [];
  const { repaired } = got;
  const report: FetchReport = {
    ...{
      ...base,
      ok: got.ok,
      toolchain: { go, platform, state: before ? "fetched" : "present", ...(h1 && { h1 }) },
    },
    ...(zig && { cToolchain: fetchedZig(zig.pinned, zigBefore ? "present" : "fetched") }),
    modules: {
      state: got.ok ? (fetched.length > 0 ? "fetched" : "present") : "missing",
      fetched,
      ...(repaired.length > 0 && { repaired }),
    },
    findings: got.ok ? [] : got.findings,
  };
  return outcome(context, workspace, report, got.ok ? 0 : 1);
};

/** The C toolchain as far as a cache depends on it; on a machine without a compiler that is nothing. */
async function cacheCToolchain(
  { env, signal }: Context,
  pinned: PinnedZig | undefined,
): Promise<CacheCToolchain> {
  if (pinned) return { id: pinned.sha256, key: zigKey(pinned) };
  const compiler = await inspectCCompiler({ env, store: storeRoot(env), signal });
  return { id: compiler.ok ? compiler.cc.id : "none" };
}

function fetchedZig(
  { version, glibc, platform, sha256 }: PinnedZig,
  state: NonNullable<FetchReport["cToolchain"]>["state"],
): NonNullable<FetchReport["cToolchain"]> {
  const { os, arch } = platform;
  return { zig: version, glibc, platform: `${os}-${arch}`, state, sha256 };
}

function outcome(
  { cwd }: Context,
  { root }: Workspace,
  report: FetchReport,
  exitCode: 0 | 1 | 2 | 3,
): Outcome {
  const findings: Finding[] = localCommands(report.findings, root, cwd);
  const told = { ...report, findings };
  return { kind: "text", exitCode, text: report.ok ? fetchText(report) : "", data: told, findings };
}
