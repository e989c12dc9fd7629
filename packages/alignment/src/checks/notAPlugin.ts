import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { shellQuote } from "../shellQuote.ts";

/** A file that the dynamic linker refuses, or that brings no Go plugin. */
export function notAPlugin(event: OpenEvent, host: Artefact): Finding | undefined {
  const { plugin } = event;
  if (event.kind !== "missing" && event.kind !== "cannot-link" && event.kind !== "no-go-plugin") {
    return undefined;
  }
  const [title, cause] = describe(event, host);
  const fix = fixOf(plugin, host);
  return finding("LS3009", {
    ...(title !== undefined && { title }),
    where: { file: plugin.display },
    subject: plugin.display,
    certainty: event.kind === "cannot-link" && event.damage === "crash" ? "likely" : "proven",
    cause,
    fix,
  });
}

function describe(event: OpenEvent, host: Artefact): [string | undefined, string] {
  const { binary: result } = event.plugin;
  if (!result.ok) {
    const { reason, detail } = result;
    if (reason === "missing") return ["plugin file missing", detail];
    if (reason === "truncated") {
      return ["plugin file cut short", `${detail}; the host would die of SIGBUS on opening it`];
    }
    if (reason === "fifo")
      return [undefined, `${detail}: the host would wait for a writer for ever`];
    return [undefined, detail];
  }
  const { elf, buildInfo, goBuildId } = result.binary;
  const hostElf = host.binary.ok ? host.binary.binary.elf : elf;
  if (elf.machine !== hostElf.machine || elf.byteOrder !== hostElf.byteOrder) {
    return [
      "built for another machine",
      `it is for ${elf.machine}, the host for ${hostElf.machine}`,
    ];
  }
  const isGo = buildInfo !== undefined || goBuildId !== undefined;
  const mode = buildInfo?.settings.get("-buildmode");
  if (elf.type === "executable" || elf.pie) {
    return [undefined, isGo ? "it is a Go program, not a plugin" : "it is a program, not a plugin"];
  }
  const kind = isGo
    ? `Go library${mode === undefined ? "" : ` (-buildmode=${mode})`}`
    : "C library";
  return [undefined, `it is a ${kind}: it brings no Go packages for the host to take in`];
}

function fixOf(plugin: Artefact, host: Artefact): NonNullable<Finding["fix"]> {
  if (plugin.unit) {
    return { text: "build the plugin again", command: plugin.unit.buildCommand };
  }
  const info = plugin.binary.ok ? plugin.binary.binary.buildInfo : undefined;
  const sameMachine =
    !plugin.binary.ok ||
    !host.binary.ok ||
    plugin.binary.binary.elf.machine === host.binary.binary.elf.machine;
  if (!sameMachine) {
    return { text: "build the plugin with the GOOS and GOARCH of the host" };
  }
  if (!plugin.binary.ok && plugin.binary.reason === "truncated") {
    // Its build ID is still right, and go build does not look further.
    return { text: "delete the file, then copy or build it again" };
  }
  if (!info || info.settings.get("-buildmode") === "plugin") {
    return { text: "copy the plugin again, or build it with go build -buildmode=plugin" };
  }
  const flags = info.settings.get("-trimpath") === "true" ? "-trimpath " : "";
  return {
    text: "build it as a plugin, in its module folder",
    command:
      `go build ${flags}-buildmode=plugin -o ${shellQuote(plugin.file)} ` +
      shellQuote(info.path === "command-line-arguments" ? "." : info.path),
  };
}
