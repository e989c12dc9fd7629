import { type Finding, finding } from "@lockstep/findings";
import type { GoBinaryResult } from "@lockstep/go-binary";
import type { OpenEvent } from "../OpenEvent.ts";

/** An ELF file that was cut or whose headers contradict themselves. */
export function damagedFile(event: OpenEvent): Finding | undefined {
  if (event.kind !== "cannot-link") return undefined;
  const { plugin } = event;
  if (!isDamaged(plugin.binary) || plugin.binary.ok) return undefined;
  const { reason, detail } = plugin.binary;
  const dies =
    event.damage === "crash"
      ? "; the system would end the host (signal SIGBUS) as it opens the file"
      : "";
  return finding("LS3032", {
    ...(reason === "malformed" && { title: "plugin file damaged" }),
    where: { file: plugin.display },
    subject: plugin.display,
    certainty: event.damage === "crash" ? "likely" : "proven",
    cause: `${detail}${dies}`,
    fix: plugin.unit
      ? {
          text: "delete the file and build the plugin again",
          command: plugin.unit.buildCommand,
        }
      : // The build ID of a damaged file is still right, and go build looks no further.
        { text: "delete the file, then copy or build it again" },
  });
}

/** Whether the file is what is left of an ELF file. */
export function isDamaged(binary: GoBinaryResult): boolean {
  return (
    !binary.ok && ["truncated", "cut-headers", "too-short", "malformed"].includes(binary.reason)
  );
}
