import { basename, join } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";

/**
 * The first of these files that decides which module versions and settings all tests are built with:
 * then all of them count as affected.
 */
export function governingFile(
  { root, configFile, goWork }: Pick<Workspace, "root" | "configFile" | "goWork">,
  changed: readonly string[],
): string | undefined {
  const governing = [configFile, join(root, "lockstep-lock.json"), goWork, `${goWork}.sum`];
  const names = ["go.mod", "go.sum", "modules.txt"];
  return changed.find((file) => governing.includes(file) || names.includes(basename(file)));
}
