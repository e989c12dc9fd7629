import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type CallerEnvironment, neverFetched } from "./callerGo.ts";
import { downloadFromProxies } from "./downloadFromProxies.ts";
import { type DownloadedZip, downloadToolchain, TOOLCHAIN_MODULE } from "./downloadToolchain.ts";
import { goSettingWithoutGo } from "./goEnvFile.ts";
import { readGoSettings } from "./goSettings.ts";
import { isLocal } from "./proxyList.ts";
import { MAX_ZIP_BYTES } from "./zipLimits.ts";

/** The go command that fetches, or why there is none. */
export type Fetcher = { ok: true; go: { go: string } } | { ok: false; findings: Finding[] };

export interface ArchiveRequest {
  /** `v0.0.1-go1.26.9.linux-amd64` */
  moduleVersion: string;
  fetcher: Fetcher;
  /** Whether somebody pins the archive's sum: without that only Go can say that it is the right one. */
  pinned: boolean;
  /** For what Go downloads; removed by the caller. */
  folder: string;
  /** For what is downloaded without Go, kept when it is cut. */
  partial: string;
  env: CallerEnvironment;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}

/**
 * The archive of a toolchain: through Go, which knows the caller's credentials and asks the checksum
 * database. Where the sum is pinned and there is no Go, or it fails (no way to the database, a cut
 * connection), by ourselves from GOPROXY; the sum is then to be compared after unpacking.
 */
export async function obtainArchive(
  request: ArchiveRequest,
): Promise<
  | { ok: true; zip: Pick<DownloadedZip, "zip"> & { sum?: string } }
  | { ok: false; findings: Finding[] }
> {
  const { fetcher, pinned, env, folder, signal } = request;
  if (!fetcher.ok) {
    const setting = (await goSettingWithoutGo("GOPROXY", env)) ?? "";
    if (!pinned) return { ok: false, findings: neverFetched(fetcher.findings, NOT_PINNED) };
    const own = await withoutGo(request, setting);
    return own.ok ? own : { ok: false, findings: neverFetched(fetcher.findings, own.words) };
  }
  const { go } = fetcher.go;
  const { GOPROXY = "" } = await readGoSettings({ go, env, cwd: request.folder, signal });
  if (pinned && isLocal(GOPROXY)) {
    const own = await withoutGo(request, GOPROXY);
    if (own.ok) return own;
  }
  const { moduleVersion, onBytes } = request;
  const got = await downloadToolchain({ go, moduleVersion, folder, env, onBytes, signal });
  if (got.ok || !pinned || got.findings.some(({ code }) => code !== "LS2003")) return got;
  const own = isLocal(GOPROXY) ? undefined : await withoutGo(request, GOPROXY);
  if (!own) return got;
  return own.ok ? own : { ok: false, findings: neverFetched(got.findings, own.words) };
}

const NOT_PINNED =
  "GOPROXY is set, but neither lockstep's list of releases nor lockstep-lock.json has the sum of this release, so only Go can verify it";

async function withoutGo({ moduleVersion, partial, ...how }: ArchiveRequest, setting: string) {
  const path = `${TOOLCHAIN_MODULE}/@v/${moduleVersion}.zip`;
  const part = join(partial, `${moduleVersion}.zip`);
  const got = await downloadFromProxies({ ...how, setting, path, part, limit: MAX_ZIP_BYTES });
  return got.ok ? { ok: true as const, zip: { zip: part } } : got;
}

/** Drops what was fetched without Go: it was used up, or is not what it should be. */
export async function dropPartial({
  moduleVersion,
  partial,
}: Pick<ArchiveRequest, "moduleVersion" | "partial">): Promise<void> {
  await rm(join(partial, `${moduleVersion}.zip`), { force: true });
}
