import type { Finding } from "@lockstep/findings";
import { readLock, type Workspace } from "@lockstep/go-workspace";
import {
  askedZig,
  findCallerGo,
  freeBytes,
  goSettingWithoutGo,
  hostPlatform,
  inspectCCompiler,
  installedToolchain,
  installedZig,
  judgeAge,
  judgeCallerCgo,
  judgeClock,
  judgeSpace,
  judgeStore,
  loadReleases,
  machineToolchain,
  successorOf,
} from "@lockstep/provision";
import type { DoctorReport, RecordedGo } from "@lockstep/schema";
import { readOnlyStore, storeRoot } from "@lockstep/store";
import { brokenRelease } from "../brokenRelease.ts";
import type { Context } from "../context.ts";
import { judgeCiFiles } from "./judgeCiFiles.ts";
import { judgeGit } from "./judgeGit.ts";
import { judgeLoader } from "./judgeLoader.ts";
import { storeSizes } from "./storeSizes.ts";

/** What this machine has for fetching and building, and all that it lacks. Downloads nothing. */
export async function examine(
  context: Context,
  workspace: Workspace | undefined,
): Promise<DoctorReport> {
  const { env, cwd, signal } = context;
  const store = storeRoot(env);
  const shared = readOnlyStore(env);
  const host = hostPlatform();
  const [caller, compiler, sizes, free, releases, noCgo, unusable, ignored] = await Promise.all([
    findCallerGo({ env, cwd, signal }),
    inspectCCompiler({ env, store, signal }),
    storeSizes(store, env, signal),
    freeBytes(store),
    loadReleases(),
    judgeCallerCgo(env),
    judgeStore(store, signal),
    workspace && judgeGit(workspace.root, context),
  ]);
  const musl = judgeLoader(process.execPath);
  const version = workspace?.config.go;
  const ofMachine = workspace?.config.goToolchain === "machine";
  // Where the store can't be used, nothing in it counts, and what looks there would say the same again.
  const own =
    version !== undefined && ofMachine && !unusable
      ? await machineToolchain({ version, store, releases, env, signal })
      : undefined;
  const installed =
    version !== undefined && host.ok && !ofMachine && !unusable
      ? await installedToolchain(store, version, host.platform, shared)
      : undefined;
  const zig = workspace && (await zigOf(workspace));
  const zigFolder =
    zig?.ok && !unusable ? await installedZig(store, zig.pinned, shared) : undefined;
  const fetched = (installed || own) && (!zig || zigFolder);
  const fetchable = caller.ok || (await goSettingWithoutGo("GOPROXY", env)) !== undefined;
  // Elsewhere Go and compiler have other names, and neither would help.
  const tools = !host.ok
    ? []
    : [
        // Where the release is in the store already, or comes from GOPROXY, no Go is needed.
        ...(own || caller.ok || installed || fetchable ? [] : caller.findings),
        ...(own && !own.ok ? own.findings : []),
        // A pinned C toolchain is fetched: none of the system's is needed.
        ...(musl ? [musl] : compiler.ok || zig ? [] : compiler.findings),
        ...(zig && !zig.ok ? zig.findings : []),
        noCgo,
      ];
  const findings: (Finding | undefined)[] = [
    ...(host.ok ? [] : host.findings),
    ...tools,
    unusable,
    judgeSpace(store, free, fetched ? "toBuild" : "toFetch"),
    judgeClock(new Date(), releases),
    workspace === undefined || own
      ? undefined
      : brokenRelease(workspace.config.go, releases, workspace.configFile),
    version === undefined ? undefined : judgeAge(version, releases),
    ignored,
    workspace && judgeCiFiles(workspace.root, cwd),
  ];
  const found = findings.filter((each) => each !== undefined);
  const successor = version === undefined ? undefined : successorOf(version, releases);
  return {
    version: 1,
    command: "doctor",
    ok: !found.some(({ severity }) => severity === "error"),
    machine: {
      platform: host.ok
        ? `${host.platform.os}-${host.platform.arch}`
        : `${process.platform}-${process.arch}`,
      node: process.versions.node,
    },
    ...(caller.ok && { go: goFacts(caller.go) }),
    ...(compiler.ok && {
      compiler: {
        path: compiler.cc.path,
        description: compiler.cc.description,
        id: compiler.cc.id,
      },
    }),
    store: { folder: store, ...(shared !== undefined && { readOnly: shared }), ...sizes, free },
    ...(workspace && {
      workspace: {
        root: workspace.root,
        go: workspace.config.go,
        toolchain: ofMachine ? "machine" : installed ? "present" : "missing",
        ...(own?.ok && { machine: recordedGo(own.toolchain.machine) }),
        ...(successor !== undefined && { successor }),
        ...(zig?.ok && {
          cToolchain: {
            zig: zig.pinned.version,
            glibc: zig.pinned.glibc,
            state: zigFolder ? ("present" as const) : ("missing" as const),
          },
        }),
      },
    }),
    findings: found,
  };
}

function recordedGo({ words, sha256 }: RecordedGo): RecordedGo {
  return { words, sha256 };
}

/** The Zig that the workspace pins, by its lock too. */
async function zigOf({ root, config }: Workspace): ReturnType<typeof askedZig> {
  const lock = await readLock(root);
  const locked = lock.ok ? lock.lock?.cToolchain : undefined;
  return askedZig({ config: config.cToolchain, locked, root });
}

function goFacts({
  go,
  version,
  words,
  distribution,
}: {
  go: string;
  version: string;
  words: string;
  distribution?: string;
}): NonNullable<DoctorReport["go"]> {
  return { path: go, version, words, ...(distribution !== undefined && { distribution }) };
}
