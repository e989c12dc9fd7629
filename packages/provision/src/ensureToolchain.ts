import { mkdir } from "node:fs/promises";
import { type Finding, finding } from "@lockstep/findings";
import { installDirectory } from "@lockstep/store";
import { type CallerEnvironment, findCallerGo } from "./callerGo.ts";
import { isGoVersion } from "./goVersion.ts";
import {
  type ExpectedSum,
  fillToolchain,
  NotInstalled,
  sumMismatches,
  watchedPaths,
} from "./installToolchain.ts";
import { judgeRelease } from "./judgeRelease.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import type { Progress } from "./progress.ts";
import type { Releases } from "./releases.ts";
import { prepareHome } from "./storeFolders.ts";
import { installedToolchain, type Toolchain, toolchainKey } from "./toolchain.ts";
import { type Download, toolchainDownload } from "./toolchainDownload.ts";

export interface ToolchainRequest {
  /** Exact release, "1.26.9". */
  version: string;
  store: string;
  releases: Releases;
  /** The caller's environment: where its `go` is and how it reaches the network. */
  env: CallerEnvironment;
  /** The sum a lock file pins, if there is one. */
  lockedSum?: string;
  onProgress?: (progress: Progress) => void;
  /** Called before anything is downloaded, by the one process that downloads. */
  confirm?: (download: Download) => void;
  signal?: AbortSignal;
}

export type ToolchainResult =
  | { ok: true; toolchain: Toolchain }
  | { ok: false; findings: Finding[] };

/** What would have to be downloaded for this release; undefined when it is in the store. */
export async function neededToolchain(
  request: Pick<ToolchainRequest, "version" | "store" | "releases">,
): Promise<Download | undefined> {
  const host = hostPlatform();
  if (!host.ok) return undefined;
  const { version, store, releases } = request;
  if (await installedToolchain(store, version, host.platform)) return undefined;
  return toolchainDownload(store, version, host.platform, releases);
}

/**
 * The exact Go release, in the store, checked: fetched through the Go that is present when it is
 * not there. Its sum equals the pinned one (releases, lock) and Go's own; once it is there neither
 * network nor another Go is needed. Findings: LS2001 to LS2004, LS2006, LS2007.
 */
export async function ensureToolchain(request: ToolchainRequest): Promise<ToolchainResult> {
  const { version, store, releases } = request;
  if (!isGoVersion(version)) throw new Error(`not a release of Go: ${version}`);
  const host = hostPlatform();
  if (!host.ok) return host;
  const bad = judgeRelease(version, releases);
  if (bad) return { ok: false, findings: [bad] };
  const expected = expectedSums(request, host.platform);
  const present =
    (await installedToolchain(store, version, host.platform)) ??
    (await install(request, host.platform, expected));
  if (Array.isArray(present)) return { ok: false, findings: present };
  const subject = `go${version}.${present.os}-${present.arch}`;
  const mismatches = sumMismatches(subject, present.h1, expected);
  if (mismatches.length > 0) return { ok: false, findings: mismatches };
  await prepareHome(store);
  return { ok: true, toolchain: present };
}

async function install(
  request: ToolchainRequest,
  platform: Platform,
  expected: ExpectedSum[],
): Promise<Toolchain | Finding[]> {
  const { version, store, releases, env, onProgress = () => {}, confirm, signal } = request;
  await mkdir(store, { recursive: true });
  const caller = await findCallerGo({ env, cwd: store, signal });
  if (!caller.ok) return caller.findings;
  const download = toolchainDownload(store, version, platform, releases);
  const fill = async (folder: string): Promise<void> => {
    confirm?.(download);
    const { go } = caller.go;
    const { bytes } = download;
    await fillToolchain({
      ...{ folder, version, platform, go, env, expected, onProgress },
      ...(bytes !== undefined && { bytes }),
      ...(signal && { signal }),
    });
  };
  try {
    await installDirectory(store, toolchainKey(version, platform), fill, {
      watch: (folder) => watchedPaths(folder, platform),
      onWait: (holder) => onProgress({ phase: "wait", ...holder }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof NotInstalled) return error.findings;
    throw error;
  }
  const installed = await installedToolchain(store, version, platform);
  if (installed) return installed;
  const cause = `${download.to} was changed while it was being installed`;
  const fix = { text: "remove it and try again", command: download.remove };
  return [finding("LS2004", { subject: download.what, cause, fix })];
}

function expectedSums(request: ToolchainRequest, { os, arch }: Platform): ExpectedSum[] {
  const { version, releases, lockedSum } = request;
  const pinned = releases.releases[version]?.[`${os}-${arch}`]?.h1;
  return [
    ...(pinned ? [{ h1: pinned, source: "lockstep's list of releases" }] : []),
    ...(lockedSum ? [{ h1: lockedSum, source: "lockstep-lock.json" }] : []),
  ];
}
