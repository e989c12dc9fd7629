import type { DynamicSymbols } from "./dynamicSymbols.ts";
import { type DynamicTable, nameAt } from "./dynamicTable.ts";
import { startsWith } from "./startsWith.ts";

const exported = /^[\p{Lu}][\p{L}\p{Nd}_]*$/u;

/**
 * Names of the functions and variables that `Lookup` can find: `plugin.Open` asks the dynamic
 * linker for `<plugin path>.<name>` (Go's plugin/plugin_dlopen.go).
 */
export function readExportedSymbols(
  dynamic: DynamicTable,
  symbols: DynamicSymbols,
  pluginPath: string,
): string[] {
  const { strings } = dynamic;
  const prefix = Buffer.from(`${pluginPath}.`);
  const names: string[] = [];
  for (let index = 1; index < symbols.count; index++) {
    const at = symbols.nameOffset(index);
    if (strings[at] !== prefix[0] || !symbols.defined(index)) continue;
    const kind = symbols.type(index);
    if (kind !== 1 && kind !== 2) continue;
    dynamic.spend(prefix.length);
    if (!startsWith(strings, at, prefix)) continue;
    const name = nameAt(dynamic, at + prefix.length);
    if (exported.test(name)) names.push(name);
  }
  return names.sort();
}
