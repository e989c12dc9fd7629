import type { Artefact } from "./Artefact.ts";
import type { Difference, Mismatch } from "./OpenEvent.ts";
import { moduleFinder, standardLibrary } from "./packageModule.ts";
import { type Side, sideOf } from "./Side.ts";

/** A package that differs, with its module ("std" for the standard library). */
export interface DifferingPackage extends Difference {
  module: string;
}

/** A plugin and the file whose packages it must match, with every package that differs. */
export interface Pair {
  reference: Side;
  plugin: Side;
  differing: DifferingPackage[];
  /** Differing packages of each module, in link order. */
  byModule: Map<string, DifferingPackage[]>;
  moduleOf(packagePath: string): string;
  /** Packages that both have, differing or not. */
  common: string[];
  /** Whether the standard library differs: then no edit of a module can be the whole cause. */
  standardLibraryDiffers: boolean;
}

/** Pairs a plugin with the file that first brought the packages it disagrees on. */
export function pairOf(mismatch: Mismatch, plugin: Artefact, host: Artefact): Pair {
  const { definer } = mismatch;
  const reference = sideOf(definer, labelOf(definer, host));
  const other = sideOf(plugin, "the plugin");
  const moduleOf = moduleFinder([reference.buildInfo, other.buildInfo]);
  const differing = mismatch.packages.map((each) => ({ ...each, module: moduleOf(each.path) }));
  const byModule = new Map<string, DifferingPackage[]>();
  for (const each of differing) {
    byModule.set(each.module, [...(byModule.get(each.module) ?? []), each]);
  }
  return {
    reference,
    plugin: other,
    differing,
    byModule,
    moduleOf,
    common: commonPackages(definer, plugin),
    standardLibraryDiffers: byModule.has(standardLibrary),
  };
}

/** How sentences call the file that a plugin is compared with. */
export function labelOf(definer: Artefact, host: Artefact): string {
  return definer === host ? "the host" : `the plugin ${definer.display}`;
}

function commonPackages(definer: Artefact, plugin: Artefact): string[] {
  if (!definer.binary.ok || !plugin.binary.ok) return [];
  const { fingerprints } = definer.binary.binary;
  const paths = plugin.binary.binary.linkOrder.map((each) => each.path);
  return paths.filter((path) => fingerprints.has(path));
}
