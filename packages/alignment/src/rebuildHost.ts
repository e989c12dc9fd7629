import { type Finding, shellQuote } from "@lockstep/findings";
import type { Artefact } from "./Artefact.ts";
import { entersModule, rebuildCommand } from "./goBuildCommand.ts";
import { sideOf } from "./Side.ts";
import { inFolderOf } from "./wording.ts";

/**
 * The fix that builds a host as it was built, but with cgo; `freshLink`: also without its linker
 * flags. The command enters the host's module where the file names it, else the text says so.
 */
export function rebuildHost(
  host: Artefact,
  text: string,
  { freshLink = false } = {},
): NonNullable<Finding["fix"]> {
  if (host.unit) return { text, command: host.unit.buildCommand };
  const side = sideOf(host, "the host");
  const build = rebuildCommand(side, { CGO_ENABLED: "1" }, { freshLink });
  if (!entersModule(side)) return { text: `${text}${inFolderOf("the host")}`, command: build };
  const folder = side.folderOf(side.buildInfo!.main!.path)!;
  return { text, command: `cd ${shellQuote(folder)} && ${build}` };
}
