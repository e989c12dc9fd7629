import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { installDirectory, makeFolders, readOnlyStore } from "@lockstep/store";
import { type CallerEnvironment, findCallerGo } from "./callerGo.ts";
import { goSettingWithoutGo } from "./goEnvFile.ts";
import { isGoVersion } from "./goVersion.ts";
import {
  type ExpectedSum,
  fillToolchain,
  NotInstalled,
  sumMismatches,
} from "./installToolchain.ts";
import { judgeRelease } from "./judgeRelease.ts";
import { notInStore } from "./notInStore.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import type { Progress } from "./progress.ts";
import type { Releases } from "./releases.ts";
import { prepareHome } from "./storeFolders.ts";
import { installedToolchain, type ProvisionedToolchain, toolchainKey } from "./toolchain.ts";
import { type Download, toolchainDownload } from "./toolchainDownload.ts";
import { unpinnedRelease } from "./unpinnedRelease.ts";
import { watchedPaths } from "./watchedPaths.ts";

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
  /** Never ask the network: LS2009 then, where the toolchain is not in the store. */
  offline?: boolean;
  /** Called before anything is downloaded, by the one process that downloads. */
  confirm?: (download: Download) => void;
  signal?: AbortSignal;
}

export type ToolchainResult =
  | { ok: true; toolchain: ProvisionedToolchain }
  | { ok: false; findings: Finding[] };

/** What would have to be downloaded for this release; undefined when it is in the store. */
export async function neededToolchain(
  request: Pick<ToolchainRequest, "version" | "store" | "releases"> &
    Partial<Pick<ToolchainRequest, "env">>,
): Promise<Download | undefined> {
  const host = hostPlatform();
  if (!host.ok) return undefined;
  const { version, store, releases, env } = request;
  const shared = env && readOnlyStore(env);
  if (await installedToolchain(store, version, host.platform, shared)) return undefined;
  return toolchainDownload(store, version, host.platform, releases);
}

/**
 * The exact Go release, in the store, checked: fetched when it is not there, through the Go that is
 * present or, its sum pinned, from GOPROXY without one. Its sum equals the pinned one (releases, lock) and Go's own; once it is there neither
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
  const shared = readOnlyStore(request.env);
  const installed = await installedToolchain(store, version, host.platform, shared);
  if (!installed && request.offline) {
    const subject = toolchainName(version, host.platform);
    const what = `Go ${version} for ${host.platform.os}/${host.platform.arch}`;
    return { ok: false, findings: [notInStore(subject, what, store)] };
  }
  const present = installed ?? (await install(request, host.platform, expected));
  if (Array.isArray(present)) return { ok: false, findings: present };
  const mismatches = sumMismatches(toolchainName(version, present), present.h1, expected);
  if (mismatches.length > 0) return { ok: false, findings: mismatches };
  await prepareHome(store);
  return { ok: true, toolchain: present };
}

async function install(
  request: ToolchainRequest,
  platform: Platform,
  expected: ExpectedSum[],
): Promise<ProvisionedToolchain | Finding[]> {
  const { version, store, releases, env, onProgress = () => {}, confirm, signal } = request;
  makeFolders(store);
  const fetcher = await findCallerGo({ env, cwd: store, signal });
  if (!fetcher.ok && !(await goSettingWithoutGo("GOPROXY", env))) return fetcher.findings;
  const download = toolchainDownload(store, version, platform, releases);
  const fill = async (folder: string): Promise<void> => {
    confirm?.(download);
    const { bytes } = download;
    const partial = join(store, "downloads");
    await fillToolchain({
      ...{ folder, version, platform, fetcher, partial, env, expected, onProgress },
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
    if (error instanceof NotInstalled) {
      const { findings } = error;
      return expected.length > 0 ? findings : unpinnedRelease(findings, platform, releases);
    }
    throw error;
  }
  const installed = await installedToolchain(store, version, platform);
  if (installed) return installed;
  const cause = `${download.to} was changed while it was being installed`;
  const fix = { text: "remove it and try again", command: download.remove };
  return [finding("LS2004", { subject: download.what, cause, fix })];
}

function toolchainName(version: string, { os, arch }: Platform): string {
  return `go${version}.${os}-${arch}`;
}

function expectedSums(request: ToolchainRequest, { os, arch }: Platform): ExpectedSum[] {
  const { version, releases, lockedSum } = request;
  const pinned = releases.releases[version]?.[`${os}-${arch}`]?.h1;
  return [
    ...(pinned ? [{ h1: pinned, source: "lockstep's list of releases" }] : []),
    ...(lockedSum ? [{ h1: lockedSum, source: "lockstep-lock.json" }] : []),
  ];
}
