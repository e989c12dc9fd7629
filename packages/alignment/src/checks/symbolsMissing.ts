import { type Finding, finding } from "@lockstep/findings";
import type { OpenEvent } from "../OpenEvent.ts";
import { some } from "../wording.ts";

/** A plugin path set at link time alone: symbols keep the name of the package (golang/go#34143). */
export function symbolsMissing(event: OpenEvent): Finding | undefined {
  if (event.kind !== "symbols-missing" || !event.plugin.binary.ok) return undefined;
  const { plugin, symbols } = event;
  const { pluginPath, buildInfo } = event.plugin.binary.binary;
  return finding("LS3008", {
    title: "plugin path does not fit the symbols",
    where: { file: plugin.display },
    subject: pluginPath ?? plugin.display,
    certainty: "proven",
    cause:
      `its plugin path is ${pluginPath}, but ${some(symbols)} stands under ${buildInfo?.path}, as ` +
      "after -ldflags=-pluginpath alone; the packages agree",
    fix: {
      text: "build the plugin without -ldflags=-pluginpath",
      ...(plugin.unit && { command: plugin.unit.buildCommand }),
    },
  });
}
