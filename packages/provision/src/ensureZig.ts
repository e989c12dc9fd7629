import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { installDirectory, makeFolders, readOnlyStore, sha256File } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import { installedZig, watchedInZig, ZIG_FOLDER, ZIG_ORIGIN, zigKey } from "./installedZig.ts";
import { NotInstalled } from "./installToolchain.ts";
import { notInStore } from "./notInStore.ts";
import { obtainWheel } from "./obtainWheel.ts";
import { type PinnedZig, zigName } from "./pinnedZig.ts";
import type { Progress } from "./progress.ts";
import type { Download } from "./toolchainDownload.ts";
import { treeHash } from "./treeHash.ts";

export interface ZigRequest {
  pinned: PinnedZig;
  store: string;
  /** The caller's environment: where its pip is and how it reaches the network. */
  env: CallerEnvironment;
  /** Never ask the network: LS2009 then, where Zig is not in the store. */
  offline?: boolean;
  /** Called before anything is downloaded, by the one process that downloads. */
  confirm?: (download: Download) => void;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * The folder of the pinned Zig's program, in the store: fetched when it is not there, compared with
 * its sum, unpacked by us. Findings: LS2009, LS2015, LS2016.
 */
export async function ensureZig(
  request: ZigRequest,
): Promise<{ ok: true; folder: string } | { ok: false; findings: Finding[] }> {
  const { pinned, store, env, offline, onProgress = () => {}, signal } = request;
  const shared = readOnlyStore(env);
  const present = await installedZig(store, pinned, shared);
  if (present) return { ok: true, folder: present };
  const { version, platform, from } = pinned;
  const what = `Zig ${version} for ${platform.os}/${platform.arch}`;
  if (offline && typeof from !== "string") {
    return { ok: false, findings: [notInStore(zigName(version, platform), what, store)] };
  }
  try {
    const files = await installDirectory(store, zigKey(pinned), (folder) => fill(request, folder), {
      watch: () => watchedInZig,
      onWait: (holder) => onProgress({ phase: "wait", ...holder }),
      ...(signal && { signal }),
    });
    return { ok: true, folder: join(files, ZIG_FOLDER) };
  } catch (error) {
    if (error instanceof NotInstalled) return { ok: false, findings: error.findings };
    throw error;
  }
}

async function fill(request: ZigRequest, target: string): Promise<void> {
  const { pinned, store, env, confirm, onProgress = () => {}, signal } = request;
  const { version, platform, sha256, bytes, from } = pinned;
  const what = `Zig ${version}`;
  const subject = zigName(version, platform);
  if (typeof from !== "string") confirm?.(zigDownload(store, pinned));
  const folder = join(store, "downloads", zigKey(pinned));
  makeFolders(folder);
  const got = await obtainWheel({
    ...{ pinned, folder, env, signal },
    onBytes: (done) => onProgress({ phase: "download", what, bytes: done, of: bytes }),
  });
  if (!got.ok) throw new NotInstalled([notFetched(subject, got.words)]);
  try {
    const sum = sha256File(got.wheel);
    if (sum !== sha256) throw new NotInstalled([otherWheel(subject, pinned, sum)]);
    const root = join(target, ZIG_FOLDER);
    const { unpackWheel } = await import("./unpackWheel.ts"); // once per release
    await unpackWheel({
      ...{ zip: got.wheel, root: ZIG_FOLDER, program: "zig", target: root, signal },
      onBytes: (done) => onProgress({ phase: "unpack", what, bytes: done, of: bytes }),
    }).catch((error: NodeJS.ErrnoException) => {
      if (signal?.aborted || error.syscall !== undefined) throw error;
      throw new NotInstalled([notFetched(subject, `its wheel can't be used: ${error.message}`)]);
    });
    const tree = treeHash(root);
    await writeFile(join(target, ZIG_ORIGIN), `${JSON.stringify({ sha256, tree })}\n`);
  } finally {
    if (!signal?.aborted) await rm(folder, { recursive: true, force: true });
  }
}

/** What would be downloaded, to be said before it is. */
function zigDownload(store: string, pinned: PinnedZig): Download {
  const { version, platform, bytes } = pinned;
  const to = join(store, zigKey(pinned));
  return {
    what: `Zig ${version} for ${platform.os}/${platform.arch}`,
    ...(bytes !== undefined && { bytes }),
    to,
    remove: `rm -rf ${shellQuote(to)}`,
  };
}

function notFetched(subject: string, cause: string): Finding {
  const text =
    'make pip reach an index that has ziglang, or name the wheel, a URL or a file, in lockstep.jsonc: "cToolchain": { "archives": ... }';
  return finding("LS2016", { subject, cause, fix: { text } });
}

function otherWheel(subject: string, { sha256, source, from }: PinnedZig, sum: string): Finding {
  const place = from === undefined ? "the wheel" : `${typeof from === "string" ? from : from.host}`;
  const cause = `${place} has the SHA-256 ${sum}, but ${source} says ${sha256}`;
  const text =
    "don't use it: find out who changed the wheel or the pinned sum, and take it from another place";
  return finding("LS2015", { subject, certainty: "proven", cause, fix: { text } });
}
