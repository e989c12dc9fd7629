import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { buildAsPlugin } from "../buildAsPlugin.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { isDamaged } from "./damagedFile.ts";
import { isOfOtherPlatform } from "./otherPlatform.ts";

/** A file that the dynamic linker refuses, or that brings no Go plugin. */
export function notAPlugin(event: OpenEvent, host: Artefact): Finding | undefined {
  const { plugin } = event;
  if (event.kind !== "missing" && event.kind !== "cannot-link" && event.kind !== "no-go-plugin") {
    return undefined;
  }
  const hasItsOwnFinding =
    ("lack" in event && event.lack !== undefined) ||
    isDamaged(plugin.binary) ||
    isOfOtherPlatform(plugin, host);
  if (hasItsOwnFinding) return undefined;
  const [title, cause] = describe(event);
  const fix = fixOf(plugin, host);
  return finding("LS3009", {
    ...(title !== undefined && { title }),
    where: { file: plugin.display },
    subject: plugin.display,
    certainty: "proven",
    cause,
    fix,
  });
}

function describe(event: OpenEvent): [string | undefined, string] {
  const { binary: result } = event.plugin;
  if (!result.ok) {
    const { reason, detail } = result;
    if (reason === "missing") return ["plugin file missing", detail];
    if (reason === "fifo")
      return [undefined, `${detail}: the host would wait for a writer for ever`];
    return [undefined, detail];
  }
  const { elf, buildInfo, goBuildId } = result.binary;
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
  const { binary } = plugin;
  const info = binary.ok ? binary.binary.buildInfo : undefined;
  const isGone = !binary.ok && binary.reason === "missing";
  // What is no work of Go's is somebody's file, not to be written over.
  if (!info && !isGone) return { text: "name the file of the plugin in its place" };
  return {
    text: info
      ? "build it as a plugin, in its module folder"
      : "build it, in the folder of its package main",
    command: buildAsPlugin(plugin, host),
  };
}
