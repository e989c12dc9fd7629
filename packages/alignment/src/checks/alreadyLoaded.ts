import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { releasedAs } from "../releasedAs.ts";
import { sideOf } from "../Side.ts";

/** Go knows a plugin by its plugin path: two builds or copies of one main package exclude each other. */
export function alreadyLoaded(event: OpenEvent): Finding | undefined {
  if (event.kind !== "same-plugin-path" && !(event.kind === "same-file" && !event.fatal)) {
    return undefined;
  }
  const { plugin, earlier } = event;
  const pluginPath = plugin.binary.ok ? (plugin.binary.binary.pluginPath ?? "") : "";
  const linked = event.kind === "same-file";
  const [left, kept] =
    !linked && isReleased(plugin) && !isReleased(earlier) ? [earlier, plugin] : [plugin, earlier];
  return finding("LS3011", {
    where: { file: plugin.display },
    subject: pluginPath,
    certainty: "proven",
    cause: linked
      ? `it is the same file as ${earlier.display} under another name, and that is loaded already`
      : `${earlier.display} is loaded already and has the same plugin path, ${pluginPath}`,
    fix: {
      text: linked
        ? `leave out ${left.display}: a process opens a file once`
        : `leave out ${left.display}: a process holds one build of a main package, here ${kept.display}`,
    },
  });
}

function isReleased(artefact: Artefact): boolean {
  return releasedAs(sideOf(artefact, "the plugin")) !== undefined;
}
