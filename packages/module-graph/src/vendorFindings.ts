import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import type { ModuleFile } from "./moduleFile.ts";

/**
 * LS3106, a warning, for each vendor folder that plain `go build` would take modules from: lockstep
 * takes them from the module cache, for host and plugins alike, and so other paths are in the files.
 * The folder of a workspace that is one module is used by both.
 */
export function vendorFindings(
  { root, modFlag }: Workspace,
  files: readonly ModuleFile[],
): Finding[] {
  if (modFlag === "-mod=vendor") return [];
  return files
    .filter(({ dir }) => existsSync(join(dir, "vendor", "modules.txt")))
    .map(({ dir, module, name }) =>
      finding("LS3106", {
        where: { file: name.replace(/go\.(mod|work)$/, "vendor/modules.txt") },
        ...(module !== undefined && { subject: module }),
        cause:
          dir === root && module === undefined
            ? "plain go commands in the workspace take modules from vendor, lockstep from the module cache"
            : `with GOWORK=off plain go commands there take modules from vendor, lockstep from the module cache`,
        fix: {
          text:
            "build host and plugins by lockstep only, and keep no changes in vendor: a changed " +
            "module belongs into a folder of its own, with a replace line",
        },
      }),
    );
}
