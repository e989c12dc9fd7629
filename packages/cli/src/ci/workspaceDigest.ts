import { createHash } from "node:crypto";
import { readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256File } from "@lockstep/store";
import { isInside } from "../isInside.ts";

/** Not part of what a gate judges by its sources: made from it, or not of the workspace. */
const besides = new Set([".git", ".turbo", "dist", "node_modules"]);

/** More than this is not read again and again: such a workspace is looked at anew each time. */
const mostBytes = 256 * 1024 * 1024;

/**
 * A digest over the path, mode and content of every file of a workspace, for tests may read any of
 * them. `undefined` where that is not all a test may see: a link that leads out of the workspace,
 * something that is no file, or more than 256 MiB.
 */
export function workspaceDigest(root: string): string | undefined {
  const hash = createHash("sha256");
  let left = mostBytes;
  const add = (folder: string, inside: string): boolean =>
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .every((entry) => {
        if (inside === "" && besides.has(entry.name)) return true;
        const path = join(folder, entry.name);
        const name = join(inside, entry.name);
        hash.update(`${JSON.stringify(name)}\n`);
        if (entry.isDirectory()) return entry.name === "node_modules" || add(path, name);
        if (entry.isSymbolicLink()) {
          hash.update(readlinkSync(path));
          return leadsInside(root, path);
        }
        if (!entry.isFile()) return false;
        const { size, mode } = statSync(path);
        left -= size;
        if (left < 0) return false;
        hash.update(`${sha256File(path)} ${(mode & 0o777).toString(8)}\n`);
        return true;
      });
  return add(root, "") ? hash.digest("hex") : undefined;
}

function leadsInside(root: string, link: string): boolean {
  try {
    return isInside(root, realpathSync(link));
  } catch {
    return false;
  }
}
