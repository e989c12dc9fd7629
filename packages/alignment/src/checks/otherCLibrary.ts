import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { cLibraryOf, isMusl } from "../libraries/cLibrary.ts";
import type { OpenEvent } from "../OpenEvent.ts";

/** A host that musl's dynamic linker starts, as on Alpine. */
export function muslHost({ binary: result, display }: Artefact): Finding | undefined {
  if (!result.ok || cLibraryOf(result.binary.elf) !== "musl") return undefined;
  const { interpreter = "none" } = result.binary.elf;
  return finding("LS3035", {
    title: "host linked for musl",
    severity: "warning",
    where: { file: display },
    subject: "musl",
    certainty: "proven",
    cause:
      `it is started by musl's dynamic linker (${interpreter}); which libraries and C symbols ` +
      "its plugins find there is not judged, only what Go compares",
    fix: {
      text:
        "build the host where glibc is the C library, or open every plugin once in the image in " +
        "which the host runs",
    },
  });
}

/** A plugin for the C library that its host is not linked for. */
export function otherCLibrary(event: OpenEvent, host: Artefact): Finding | undefined {
  const { plugin } = event;
  if (event.kind === "cannot-link" && event.lack?.kind === "library" && isMusl(event.lack.name)) {
    const { name, notElf } = event.lack;
    const found = notElf === undefined ? "it is not there" : `${notElf} is no ELF file`;
    return finding("LS3035", {
      where: { file: plugin.display },
      subject: name,
      certainty: "deduced",
      cause: `it is linked for musl and needs ${name}, the host for glibc; ${found}`,
      fix: rebuild(plugin, "glibc"),
    });
  }
  if (!plugin.binary.ok || !host.binary.ok) return undefined;
  if (cLibraryOf(host.binary.binary.elf) !== "musl") return undefined;
  if (cLibraryOf(plugin.binary.binary.elf) !== "glibc") return undefined;
  return finding("LS3035", {
    severity: "warning",
    where: { file: plugin.display },
    subject: "glibc",
    certainty: "proven",
    cause:
      "it is linked for glibc, the host for musl, which stands in for glibc by name; a C symbol " +
      "that only glibc has would refuse the plugin (Error relocating)",
    fix: rebuild(plugin, "musl"),
  });
}

function rebuild({ unit }: Artefact, library: string): NonNullable<Finding["fix"]> {
  const text = `build the plugin where ${library} is the C library, as it is for the host`;
  return { text, ...(unit && { command: unit.buildCommand }) };
}
