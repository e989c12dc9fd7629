import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";

/** A file that was cut, though not in what the dynamic linker maps: it works, and is not whole. */
export function cutFile({ binary: result, display, unit }: Artefact): Finding | undefined {
  const missing = result.ok ? result.binary.elf.missingBytes : undefined;
  if (missing === undefined) return undefined;
  return finding("LS3036", {
    where: { file: display },
    subject: display,
    certainty: "proven",
    cause:
      `the file ends ${missing} bytes before its section headers do; what is loaded of it is ` +
      "whole, debug information and symbols for tools are not",
    fix: unit
      ? { text: "delete the file and build it again", command: unit.buildCommand }
      : { text: "delete the file, then copy or build it again" },
  });
}
