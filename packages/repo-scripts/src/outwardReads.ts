import { join, normalize } from "node:path";
import type { SourceFile } from "./importRules.ts";

/** A literal path in a package's code that leads out of its package. */
export interface OutwardRead {
  /** The package's folder name. */
  dir: string;
  path: string;
  /** From the repository's root; empty for the root itself. */
  target: string;
}

/** Finds `"../../../templates"` and the like: what turbo must count among a package's inputs. */
export function outwardReads(files: SourceFile[]): OutwardRead[] {
  return files.flatMap(({ path, text }) => {
    const dir = path.split("/")[1] ?? "";
    return [...text.matchAll(/["'`]((?:\.\.\/){2,}[\w./-]*)/g)].flatMap((match) => {
      const target = normalize(join(path, "..", match[1] ?? "")).replace(/^\.$|\/$/, "");
      if (target.startsWith("..") || `${target}/`.startsWith(`packages/${dir}/`)) return [];
      // A package's bare folder is never read: such text is Go's, about folders of a workspace.
      if (/^packages\/[^/]+$/.test(target)) return [];
      return [{ dir, path, target: target === "." ? "" : target }];
    });
  });
}
