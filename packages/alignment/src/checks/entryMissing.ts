import { type Finding, finding } from "@lockstep/findings";
import { nearestName } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";
import { some } from "../wording.ts";

/** The symbol that the host will look up, against those that the file exports for `Lookup`. */
export function entryMissing(plugin: Artefact): Finding | undefined {
  const { entry, binary: result, unit } = plugin;
  if (!entry || !result.ok || result.binary.linkOrder.length === 0) return undefined;
  const { exportedSymbols, strayExports, pluginPath } = result.binary;
  if (strayExports.length > 0 || exportedSymbols.includes(entry.symbol)) return undefined;
  const near = unit ? undefined : nearestName(entry.symbol, exportedSymbols);
  const exported = exportedSymbols.length === 0 ? "nothing" : some(exportedSymbols);
  return finding("LS3034", {
    where: { file: entry.manifest },
    subject: entry.symbol,
    certainty: "proven",
    cause:
      `the manifest names the entry ${entry.symbol}, ${plugin.display} exports ${exported}; Lookup ` +
      `will say: plugin: symbol ${entry.symbol} not found in plugin ${pluginPath}`,
    // Of a file from elsewhere a slip of the name is the manifest's; a unit is built by its manifest.
    fix:
      near === undefined
        ? {
            text: `let the main package export ${entry.symbol}, and build the plugin again`,
            ...(unit && { command: unit.buildCommand }),
          }
        : { text: `write "entry": "${near}" into the manifest` },
  });
}
