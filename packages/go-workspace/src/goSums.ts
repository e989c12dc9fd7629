import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Workspace } from "./workspace.ts";

/** Sums by `path version`, and by `path version/go.mod` for a module's go.mod alone. */
export type GoSums = Map<string, string>;

/** The files that decide which module versions hold: go.work, where there is one, and each go.mod. */
export function graphFiles({ goWork, modules }: Pick<Workspace, "goWork" | "modules">): string[] {
  return [...(goWork === "off" ? [] : [goWork]), ...modules.map(({ dir }) => join(dir, "go.mod"))];
}

/** The files that sums are kept in, go.work.sum first. Some may not exist. */
export function sumFiles({ goWork, modules }: Pick<Workspace, "goWork" | "modules">): string[] {
  const together = goWork === "off" ? [] : [join(dirname(goWork), "go.work.sum")];
  return [...together, ...modules.map(({ dir }) => join(dir, "go.sum"))];
}

/** All sums that the go command accepts modules by in this workspace. */
export function goSums(workspace: Pick<Workspace, "goWork" | "modules">): GoSums {
  const sums: GoSums = new Map();
  for (const file of sumFiles(workspace).filter((each) => existsSync(each))) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [path, version, sum] = line.trim().split(/\s+/);
      if (path && version && sum) sums.set(`${path} ${version}`, sum);
    }
  }
  return sums;
}
