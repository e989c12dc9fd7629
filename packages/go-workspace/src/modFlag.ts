import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ModFlag } from "./workspace.ts";

/**
 * How Go takes modules here. Where one module at `root` is all, its vendor folder holds for host and
 * plugins alike: Go uses it by itself (go.dev/ref/mod#build-commands), and what lies in it may be
 * patched, so it is used here too. Modules that a go.work joins come from the module cache.
 * @param goWork as in {@link Workspace}
 */
export function modFlag(root: string, goWork: string): ModFlag {
  const vendored = goWork === "off" && existsSync(join(root, "vendor/modules.txt"));
  return vendored ? "-mod=vendor" : "-mod=readonly";
}
