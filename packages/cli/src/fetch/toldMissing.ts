import type { Finding } from "@lockstep/findings";
import {
  type ModuleVersion,
  missingModules,
  modulesNotInStore,
  modulesSaidMissing,
} from "@lockstep/provision";

/**
 * One LS2009 for what Go, run offline, says of modules that it may not fetch: those that its words
 * name, and those of `wanted` that the store lacks, as Go names only the first that it misses.
 */
export function toldMissing(
  words: readonly string[],
  {
    store,
    wanted,
    fix,
  }: { store: string; wanted: readonly ModuleVersion[]; fix?: NonNullable<Finding["fix"]> },
): Finding[] {
  const missing = [...words.flatMap(modulesSaidMissing), ...missingModules(store, wanted)];
  const each = new Map(missing.map((module) => [`${module.path}@${module.version}`, module]));
  return modulesNotInStore([...each.values()], store, fix);
}
