import { basename, dirname, relative } from "node:path";
import type { TestedPackage } from "@lockstep/go-workspace";

/**
 * The packages whose tests see one of the changed files: it is in their own folder, or below it as
 * in testdata, or it is no test and in the folder of a package that they are linked from.
 * @param folders of all packages, absolute; a file belongs to the nearest one above it
 * @param changed files, absolute
 */
export function affectedTests(
  tests: readonly TestedPackage[],
  folders: readonly string[],
  changed: readonly string[],
): string[] {
  const known = new Set(folders);
  const touched = new Set<string>();
  const tested = new Set<string>();
  for (const file of changed) {
    const folder = nearest(known, dirname(file));
    if (folder === undefined) continue;
    (isTest(relative(folder, file)) ? tested : touched).add(folder);
  }
  return tests
    .filter(({ folders: [own, ...others] }) => {
      if (own === undefined) return false;
      return tested.has(own) || [own, ...others].some((folder) => touched.has(folder));
    })
    .map(({ importPath }) => importPath)
    .sort();
}

function nearest(folders: ReadonlySet<string>, start: string): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    if (folders.has(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Whether a file below a package is of its tests alone (go help test). */
export function isTest(path: string): boolean {
  return basename(path).endsWith("_test.go") || path.split("/").includes("testdata");
}
