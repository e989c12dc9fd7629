import { copyFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolders } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import { fetchFile } from "./fetchFile.ts";
import { below, type ProxyEntry, proxyList } from "./proxyList.ts";
import { redact } from "./redact.ts";

/**
 * Fetches one file of a module proxy into `part` without a go command: from the first entry of
 * `setting` (a GOPROXY) that has it, by Go's rules for going on. Nothing is verified here.
 */
export async function downloadFromProxies(options: {
  setting: string;
  /** Path below a proxy's address. */
  path: string;
  part: string;
  env: CallerEnvironment;
  limit: number;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}): Promise<{ ok: true } | { ok: false; words: string }> {
  const { setting, path } = options;
  const said: string[] = [];
  let entries: ProxyEntry[] = [];
  try {
    entries = proxyList(setting);
  } catch (error) {
    return { ok: false, words: (error as Error).message };
  }
  for (const entry of entries) {
    const address = below(entry, path);
    const got = await (address.protocol === "file:" ? copy : fetchFile)(
      address,
      options.part,
      options,
    );
    if (got.ok) return got;
    said.push(redact(`${address.href}: ${got.words}`));
    if (!got.absent && entry.onError === "stop") break;
  }
  return { ok: false, words: said.join("; ") || "GOPROXY names no server and no folder" };
}

async function copy(address: URL, part: string) {
  try {
    makeFolders(dirname(part));
    await rm(part, { force: true });
    await copyFile(fileURLToPath(address), part);
    return { ok: true as const };
  } catch (error) {
    const { code, message, dest } = error as NodeJS.ErrnoException & { dest?: string };
    if (code === "ENOSPC") throw error;
    const words = code === "ENOENT" ? "no such file" : message.replaceAll(dest ?? "\0", "");
    return { ok: false as const, absent: code === "ENOENT", words };
  }
}
