import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { buildAsPlugin } from "../buildAsPlugin.ts";
import { buildBeside } from "../buildBeside.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { inFolderOf } from "../wording.ts";

/** A file for another machine or system than the host's, or in another file format. */
export function otherPlatform(event: OpenEvent, host: Artefact): Finding | undefined {
  if (event.kind !== "cannot-link") return undefined;
  const { plugin } = event;
  const difference = differenceOf(plugin, host);
  if (difference === undefined) return undefined;
  const [title, cause] = difference;
  return finding("LS3030", {
    title,
    where: { file: plugin.display },
    subject: plugin.display,
    certainty: "proven",
    cause,
    fix: fixOf(plugin, host),
  });
}

/** What another format holds is not read, so of such a file nobody knows what it was built from. */
function fixOf(plugin: Artefact, host: Artefact): NonNullable<Finding["fix"]> {
  const target = platformOf(host);
  const cross = target === undefined ? "" : ` (GOOS=${target.os} GOARCH=${target.arch})`;
  const text = `build the plugin for the platform of the host${cross}`;
  const other = "or load it into a host of its own";
  if (plugin.unit) {
    const { command } = buildBeside(plugin.unit, host, "the host");
    return { text: `${text}, ${other}`, command };
  }
  if (!target || !plugin.binary.ok || !plugin.binary.binary.buildInfo) {
    return { text: `${text}, ${other}` };
  }
  const variables = { GOOS: target.os, GOARCH: target.arch, CGO_ENABLED: "1" };
  return {
    text: `${text}${inFolderOf("the plugin")}, ${other}`,
    command: buildAsPlugin(plugin, host, variables),
  };
}

/** Whether the file is of another format, machine or system than the host. */
export function isOfOtherPlatform(plugin: Artefact, host: Artefact): boolean {
  return differenceOf(plugin, host) !== undefined;
}

function differenceOf({ binary: result }: Artefact, host: Artefact): [string, string] | undefined {
  const target = platformOf(host);
  const wanted = target ? `the host is for ${target.os}/${target.arch}` : "the host is an ELF file";
  if (!result.ok) {
    const { reason, detail } = result;
    if (reason === "mach-o") return ["built for macOS", `${detail}; ${wanted}`];
    if (reason === "windows") return ["built for Windows", `${detail}; ${wanted}`];
    if (reason === "elf-32-bit") return ["built for another machine", `${detail}; ${wanted}`];
    return undefined;
  }
  if (!host.binary.ok || !target) return undefined;
  const { elf, buildInfo } = result.binary;
  const hostElf = host.binary.binary.elf;
  if (elf.machine !== hostElf.machine || elf.byteOrder !== hostElf.byteOrder) {
    return ["built for another machine", `it is for ${elf.machine}; ${wanted}`];
  }
  const os = elf.system ?? buildInfo?.settings.get("GOOS") ?? target.os;
  if (os === target.os) return undefined;
  return ["built for another system", `it is for ${os}; ${wanted}`];
}

function platformOf({ binary: result }: Artefact): { os: string; arch: string } | undefined {
  if (!result.ok) return undefined;
  const { elf, buildInfo } = result.binary;
  return { os: elf.system ?? buildInfo?.settings.get("GOOS") ?? "linux", arch: elf.machine };
}
