import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { CallerEnvironment } from "./callerGo.ts";
import { fetchFile } from "./fetchFile.ts";
import type { PinnedZig } from "./pinnedZig.ts";
import { findPip, pipDownload } from "./pipDownload.ts";
import { redact } from "./redact.ts";
import { MAX_ZIP_BYTES } from "./zipLimits.ts";

/**
 * The wheel of a pinned Zig as a file: the one that the user names, from a URL that the user names
 * (taken up where it was cut), or from PyPI by the caller's pip. Its sum is for the caller to compare.
 */
export async function obtainWheel(options: {
  pinned: PinnedZig;
  /** For what is downloaded: kept when it is cut, removed by the caller when it is used up. */
  folder: string;
  env: CallerEnvironment;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}): Promise<{ ok: true; wheel: string } | { ok: false; words: string }> {
  const { pinned, folder, env } = options;
  const { from, version, platform, sha256 } = pinned;
  if (typeof from === "string") {
    const found = await stat(from).catch(() => undefined);
    return found?.isFile()
      ? { ok: true, wheel: from }
      : { ok: false, words: `${from}, which lockstep.jsonc names, is no file` };
  }
  if (from) {
    const wheel = join(folder, "ziglang.whl");
    const got = await fetchFile(from, wheel, { ...options, limit: MAX_ZIP_BYTES });
    return got.ok
      ? { ok: true, wheel }
      : { ok: false, words: redact(`${from.href}: ${got.words}`) };
  }
  const pip = await findPip(env);
  if (!pip)
    return { ok: false, words: "there is no pip on PATH, and lockstep.jsonc names no wheel" };
  const got = await pipDownload({ ...options, pip, version, arch: platform.arch, sha256 });
  return got.ok ? got : { ok: false, words: `pip says: ${got.words}` };
}
