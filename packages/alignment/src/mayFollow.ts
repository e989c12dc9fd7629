import type { Cause } from "./Cause.ts";
import type { DifferingPackage, Pair } from "./Pair.ts";
import { standardLibrary } from "./packageModule.ts";

/**
 * Whether a package may differ only because it imports one that a cause explains. The standard
 * library imports no module, and what lies in the module cache does not import the main module.
 */
export function mayFollow(pair: Pair, each: DifferingPackage, found: readonly Cause[]): boolean {
  if (each.module === standardLibrary) return false;
  const explained = pair.differing.filter(({ path }) => found.some((c) => c.explains.has(path)));
  if (explained.length === 0) return false;
  const isMain = (module: string): boolean => pair.reference.formOf(module).kind === "main";
  return isMain(each.module) || explained.some(({ module }) => !isMain(module));
}
