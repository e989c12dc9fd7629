import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { goLineFindings } from "./goLineFindings.ts";
import { moduleFilesOf } from "./moduleFile.ts";
import { conflictFindings, lostReplaceFindings } from "./replaceFindings.ts";
import { vendorFindings } from "./vendorFindings.ts";

/**
 * What in go.mod and go.work keeps host and plugins from being built together, or lets plain `go`
 * build them otherwise than lockstep: LS3103, LS3105, LS3106, LS3109. Reads files, runs nothing.
 */
export function moduleFileFindings(workspace: Workspace): Finding[] {
  const files = moduleFilesOf(workspace);
  return [
    ...goLineFindings(workspace, files),
    ...lostReplaceFindings(files),
    ...conflictFindings(workspace, files),
    ...vendorFindings(workspace, files),
  ];
}
