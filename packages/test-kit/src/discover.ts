import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** Test files and the patterns that matched none of them. */
export interface Discovery {
  files: string[];
  unmatched: string[];
}

/**
 * Finds `test/**\/*.test.ts` under a package's folder, sorted, as slash paths relative to it. A
 * pattern is a part of such a path; folders named `fixtures` are not entered.
 */
export function discover(folder: string, patterns: string[]): Discovery {
  const all = testFiles(join(folder, "test")).map((file) =>
    file
      .slice(folder.length + 1)
      .split(sep)
      .join("/"),
  );
  if (patterns.length === 0) return { files: all, unmatched: [] };
  return {
    files: all.filter((file) => patterns.some((pattern) => file.includes(pattern))),
    unmatched: patterns.filter((pattern) => !all.some((file) => file.includes(pattern))),
  };
}

function testFiles(folder: string): string[] {
  let entries: import("node:fs").Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "fixtures" ? [] : testFiles(path);
      return entry.name.endsWith(".test.ts") ? [path] : [];
    })
    .sort();
}
