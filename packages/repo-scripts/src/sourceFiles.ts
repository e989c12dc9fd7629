import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceFile } from "./importRules.ts";
import { repositoryPackages } from "./repository.ts";

/** Every TypeScript file in `src` and `test` of every package. */
export function sourceFiles(root: string): SourceFile[] {
  return repositoryPackages(root).flatMap(({ folder }) =>
    ["src", "test"].flatMap((part) =>
      typescriptFiles(join(folder, part)).map((file) => ({
        path: relative(root, file),
        text: readFileSync(file, "utf8"),
      })),
    ),
  );
}

function typescriptFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return typescriptFiles(path);
      return entry.name.endsWith(".ts") ? [path] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
