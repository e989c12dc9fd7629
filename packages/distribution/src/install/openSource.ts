import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { finding } from "@lockstep/findings";
import { type ReadReleaseResult, readRelease } from "../readRelease.ts";
import { unpackTar } from "../tar/unpackTar.ts";

/** What somebody wants to install: a release as folder or archive, and how they name it. */
export interface InstallSource {
  path: string;
  display: string;
}

/** Reads a release where it is, or unpacks its archive into the new folder `unpacked` first. */
export async function openSource(
  { path, display }: InstallSource,
  unpacked: string,
): Promise<ReadReleaseResult> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status || status.isDirectory()) return await readRelease(path, display);
  if (!status.isFile()) {
    const special = finding("LS7004", {
      where: { file: display },
      cause: "it is a device or a pipe",
      fix: { text: "name the folder or the archive that `lockstep pack` wrote" },
    });
    return { ok: false, findings: [special] };
  }
  await mkdir(unpacked);
  const fault = await unpackTar(path, unpacked, display);
  return fault ? { ok: false, findings: [fault] } : await readRelease(unpacked, display);
}
