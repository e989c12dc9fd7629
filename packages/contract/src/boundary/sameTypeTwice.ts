import { type Finding, finding } from "@lockstep/findings";
import { placeOf, type SurveyedSide } from "./Side.ts";
import type { BoundaryType } from "./survey.ts";

interface Twins {
  host: BoundaryType;
  plugin: BoundaryType;
}

/**
 * LS3201: types of the same name and shape, declared by the host and once more by the plugin, of
 * which values cross. To Go they are two types. A copy of a package under another import path is
 * the same with every type of it.
 */
export function sameTypeTwice(
  host: SurveyedSide,
  plugin: SurveyedSide,
  { cwd, contract }: { cwd: string; contract?: string },
): Finding[] {
  const inHost = new Set(host.survey.packages);
  const inPlugin = new Set(plugin.survey.packages);
  const pairs = new Map<string, Twins[]>();
  for (const own of plugin.survey.boundary.filter((each) => !inHost.has(each.package))) {
    for (const other of host.survey.boundary) {
      if (!alike(other, own) || !meets(other, own, inPlugin.has(other.package))) continue;
      const key = `${other.package} ${own.package}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { host: other, plugin: own }]);
    }
  }
  return [...pairs.values()].map((twins) =>
    told(twins, plugin.label, { cwd, ...(contract && { contract }) }),
  );
}

function alike(one: BoundaryType, other: BoundaryType): boolean {
  return (
    one.package !== other.package &&
    one.name === other.name &&
    one.kind === other.kind &&
    one.shape === other.shape
  );
}

/**
 * Whether values of the two would meet: both are part of what is looked up; or the host asserts a
 * value to be its own where the plugin makes only its own.
 */
function meets(host: BoundaryType, plugin: BoundaryType, pluginHasBoth: boolean): boolean {
  if (host.entry && plugin.entry) return true;
  const exported = /^\p{Lu}/u.test(host.name);
  const given = plugin.made === true || plugin.entry === true;
  return exported && !pluginHasBoth && (host.asserted === true || host.entry === true) && given;
}

function told(
  twins: readonly Twins[],
  label: string,
  { cwd, contract }: { cwd: string; contract?: string },
): Finding {
  const [first] = twins as [Twins];
  const names = twins.map((each) => each.host.name);
  const several = names.length > 1;
  const sure = twins.some(({ host, plugin }) => host.entry && plugin.entry);
  const place = contract ?? first.host.package;
  return finding("LS3201", {
    where: placeOf(first.plugin, cwd),
    subject: names.join(", "),
    certainty: sure ? "deduced" : "likely",
    cause:
      `${names.join(", ")} ${several ? "are" : "is"} declared in ${first.host.package} for the host ` +
      `and again in ${first.plugin.package} for ${label}, with the same ${what(first.host)}; Go takes ` +
      `${several ? "each pair" : "them"} for two types, so the host's assertions never hold for the plugin's values`,
    fix: {
      text: `declare ${several ? "them" : "it"} once, in a package that both import (${place}), and take the plugin's copy away`,
    },
  });
}

function what({ kind }: BoundaryType): string {
  return kind === "struct" ? "fields" : "methods";
}
