import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { makeFolders } from "@lockstep/store";
import { sumsFile } from "./layout.ts";
import { parseSums } from "./sums.ts";

/** LS7003 where a folder holds anything that is not an earlier release; nothing of it would be lost. */
export function occupied(folder: string, display: string): Finding | undefined {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status) return undefined;
  const taken = (cause: string): Finding =>
    finding("LS7003", {
      where: { file: display },
      cause,
      fix: { text: "name a folder that is new, empty or an earlier release" },
    });
  if (!status.isDirectory()) return taken("it is not a folder");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  if (names.length === 0) return undefined;
  const sums = existsSync(join(folder, sumsFile))
    ? parseSums(readFileSync(join(folder, sumsFile), "utf8"))
    : undefined;
  if (!sums) return taken("it has files, and is no earlier release");
  const other = names.find((name) => name !== sumsFile && !sums.has(name));
  return other === undefined ? undefined : taken(`it has ${other}, which no release brought`);
}

/**
 * Fills a folder beside the target and renames it into place, so that the target is the old one,
 * missing for a moment, or the new one, and never half. What a killed run left is removed.
 */
export async function publishFolder<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = dirname(target);
  const prefix = `.${basename(target)}.lockstep-`;
  makeFolders(parent);
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true });
  }
  const work = await mkdtemp(join(parent, prefix));
  try {
    const staged = join(work, "new");
    await mkdir(staged);
    const result = await fill(staged);
    if (existsSync(target)) await rename(target, join(work, "old"));
    await rename(staged, target);
    return result;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
