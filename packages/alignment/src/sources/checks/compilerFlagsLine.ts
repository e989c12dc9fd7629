import { isNeutral, parseGcflags, patternCovers } from "../../gcflags.ts";
import type { SourceCheck } from "../SourceCheck.ts";
import type { SharedSource } from "../sharedSources.ts";

/** The plugin's own build command has other -gcflags for a package that both have. */
export const compilerFlagsLine: SourceCheck = ({ host, plugin, shared }) => {
  if (host.gcflags === plugin.gcflags || plugin.flagsOrigin === undefined) return undefined;
  const sides = [host, plugin]
    .map(({ gcflags }) => parseGcflags(gcflags))
    .filter(({ flags }) => flags.some((flag) => !isNeutral(flag)));
  const covers = (path: string, module: string): boolean =>
    sides.some(({ pattern }) => pattern !== undefined && patternCovers(pattern, path, module));
  const reached: SharedSource[] = shared.filter(({ path, module }) => covers(path, module));
  const everything = covers("runtime", "std");
  if (reached.length === 0 && !everything) return undefined;
  return {
    code: "LS3007",
    certainty: "deduced",
    subject: "-gcflags",
    cause: `-gcflags of ${host.label}: ${show(host.gcflags)}; of the plugin: ${show(plugin.gcflags)} (${plugin.flagsOrigin})`,
    fix: { text: `give that command the -gcflags of ${host.label}` },
    verdict: "refused",
    explains: everything ? "all" : reached,
  };
};

function show(gcflags: string): string {
  return gcflags === "" ? "none" : gcflags;
}
