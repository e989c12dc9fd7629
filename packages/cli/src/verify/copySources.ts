import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { Workspace } from "@lockstep/go-workspace";
import { isInside } from "../isInside.ts";
import { sourceFolders } from "./sourceFolders.ts";

/** Folders of any depth that no Go build reads. */
const leftOut = new Set([".git", ".turbo", "node_modules"]);

/**
 * Copies what a workspace is built from into an empty folder, each folder where the others' relative
 * paths find it, and returns the root of the copy. Not copied: what was built (`dist`), folders that
 * no Go build reads, and what is no file, folder or link.
 */
export async function copySources(
  workspace: Workspace,
  into: string,
  signal: AbortSignal,
): Promise<string> {
  const { root } = workspace;
  const folders = sourceFolders(workspace);
  const base = folders.map(dirname).reduce(commonFolder);
  const skipped = new Set([join(root, "dist"), dirname(into)]);
  for (const folder of folders) {
    await copyTree(folder, join(into, relative(base, folder)), { folders, skipped, signal });
  }
  return join(into, relative(base, root));
}

interface Copying {
  /** All that is copied: links that lead out of it keep their target. */
  folders: readonly string[];
  skipped: ReadonlySet<string>;
  signal: AbortSignal;
}

async function copyTree(from: string, to: string, copying: Copying): Promise<void> {
  copying.signal.throwIfAborted();
  await turn(); // so that a signal is seen
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (copying.skipped.has(source)) continue;
    if (entry.isDirectory()) {
      if (!leftOut.has(entry.name)) await copyTree(source, target, copying);
    } else if (entry.isSymbolicLink()) {
      symlinkSync(linkTarget(source, copying), target);
    } else if (entry.isFile()) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
    }
  }
}

/** A relative link inside of what is copied leads into the copy; one that leads out, where it led. */
function linkTarget(link: string, { folders }: Copying): string {
  const written = readlinkSync(link);
  const target = resolve(dirname(link), written);
  const inside = folders.some((folder) => folder === target || isInside(folder, target));
  return isAbsolute(written) || inside ? written : target;
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (folder !== other && !isInside(folder, other)) folder = dirname(folder);
  return folder;
}
