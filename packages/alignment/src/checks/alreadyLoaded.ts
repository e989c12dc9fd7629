import { type Finding, finding } from "@lockstep/findings";
import type { OpenEvent } from "../OpenEvent.ts";

/** Go knows a plugin by its plugin path: two builds or copies of one main package exclude each other. */
export function alreadyLoaded(event: OpenEvent): Finding | undefined {
  if (event.kind !== "same-plugin-path" && !(event.kind === "same-file" && !event.fatal)) {
    return undefined;
  }
  const { plugin, earlier } = event;
  const pluginPath = plugin.binary.ok ? (plugin.binary.binary.pluginPath ?? "") : "";
  const linked = event.kind === "same-file";
  return finding("LS3011", {
    where: { file: plugin.display },
    subject: pluginPath,
    certainty: "proven",
    cause: linked
      ? `it is the same file as ${earlier.display} under another name, and that is loaded already`
      : `${earlier.display} is loaded already and has the same plugin path, ${pluginPath}`,
    fix: {
      text: linked
        ? `open one of ${earlier.display} and ${plugin.display} only`
        : `open one of ${earlier.display} and ${plugin.display} only; if they are meant to be two ` +
          "plugins, give their main packages different import paths",
    },
  });
}
