import { type Finding, finding, shellQuote } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { entersModule, rebuildCommand } from "../goBuildCommand.ts";
import { glibcLack, type Lack } from "../libraries/lackOf.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { sideOf } from "../Side.ts";
import { inFolderOf } from "../wording.ts";

type GlibcLack = Extract<Lack, { kind: "glibc" }>;

/** The plugin asks for symbol versions that the C library of the target does not have. */
export function glibcTooOld(event: OpenEvent): Finding | undefined {
  if (event.kind !== "cannot-link" || event.lack?.kind !== "glibc") return undefined;
  return tooOld(event.plugin, event.lack, "the plugin");
}

/** The same of the host, which then does not even start. */
export function glibcTooOldForHost(host: Artefact): Finding | undefined {
  const lack = host.binary.ok ? glibcLack(host.binary.binary, host) : undefined;
  return lack && tooOld(host, lack, "the host");
}

function tooOld(artefact: Artefact, lack: GlibcLack, what: string): Finding {
  const floor = artefact.binary.ok ? artefact.binary.binary.elf.glibcFloor : undefined;
  const { target, path } = lack;
  const needed = floor ?? lack.version;
  const where = path === undefined ? "" : ` (${path})`;
  return finding("LS3029", {
    title: `C library too old for ${what}`,
    where: { file: artefact.display },
    subject: `glibc ${needed}`,
    certainty: path === undefined ? "deduced" : "proven",
    cause: `${what} needs glibc ${needed}, the target has ${target}${where}`,
    fix: fixOf(artefact, what, target),
  });
}

/** Zig's C compiler builds for any glibc, wherever it runs; the workspace's own builds pin it. */
function fixOf(artefact: Artefact, what: string, target: string): NonNullable<Finding["fix"]> {
  if (artefact.unit) {
    return {
      text: `write "cToolchain": { "kind": "pinned", "glibc": "${target}" } into lockstep.jsonc, and build again`,
      command: artefact.unit.buildCommand,
    };
  }
  const side = sideOf(artefact, what);
  const { binary } = artefact;
  const processor = binary.ok && binary.binary.elf.machine === "arm64" ? "aarch64" : "x86_64";
  const CC = `zig cc -target ${processor}-linux-gnu.${target}`;
  const text = `build ${what} with zig's C compiler, for that glibc`;
  const command = rebuildCommand(side, { CGO_ENABLED: "1", CC });
  const folder = side.buildInfo?.main && side.folderOf(side.buildInfo.main.path);
  return entersModule(side) && folder !== undefined
    ? { text, command: `cd ${shellQuote(folder)} && ${command}` }
    : { text: `${text}${inFolderOf(what)}`, command };
}
