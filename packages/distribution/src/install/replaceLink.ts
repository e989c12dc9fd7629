import { rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolders, syncFolder } from "@lockstep/store";

/**
 * Makes `link` lead to `target` in one step, for good: whoever looks sees the old link or the new
 * one. One process at a time; what a killed one left is taken away.
 */
export async function replaceLink(link: string, target: string): Promise<void> {
  const folder = dirname(link);
  const fresh = join(folder, `.${basename(link)}.lockstep-new`);
  makeFolders(folder);
  await rm(fresh, { force: true });
  await symlink(target, fresh);
  await rename(fresh, link);
  await syncFolder(folder);
}
