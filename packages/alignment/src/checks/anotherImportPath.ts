import { type Finding, finding } from "@lockstep/findings";
import type { Implementation } from "@lockstep/go-binary";
import type { Artefact } from "../Artefact.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { moduleFinder, standardLibrary } from "../packageModule.ts";
import { recordedDigests } from "../recordedDigests.ts";
import { sideOf } from "../Side.ts";

/** A package of the plugin, and the one of the host that it seems to be a copy of. */
interface Copy {
  own: string;
  ofHost: string;
  /** Names of the copy's interfaces that types of the plugin's own module implement. */
  implemented: string[];
  /** Whether the build records have one source digest for both. */
  sameSources: boolean;
}

/**
 * The same code under another import path, as a fork, a copy or another major version: Go shares no
 * type of it. It loads, and the host's assertion fails. Told only where the plugin implements an
 * interface of such a package and none of the host's, or where build records show equal sources.
 */
export function anotherImportPath(event: OpenEvent, host: Artefact): Finding | undefined {
  if (event.kind !== "loads") return undefined;
  const { plugin } = event;
  const copy = copiesIn(host, plugin).find(
    (each) => each.sameSources || each.implemented.length > 0,
  );
  if (!copy) return undefined;
  const { own, ofHost, implemented, sameSources } = copy;
  const does = implemented.length > 0 ? `implements ${implemented.join(", ")} of` : "links";
  const reason = sameSources
    ? "the build records have the same sources for both"
    : "if one is a copy of the other";
  return finding("LS3027", {
    where: { file: plugin.display },
    subject: own,
    certainty: sameSources ? "deduced" : "likely",
    cause:
      `the plugin ${does} ${own}, which the host does not have; the host has ${ofHost}: ` +
      `${reason}, Go takes their types for different ones, and type assertions of the host fail`,
    fix: { text: `import ${ofHost} in the plugin wherever it imports ${own}, and build it again` },
  });
}

function copiesIn(host: Artefact, plugin: Artefact): Copy[] {
  if (!host.binary.ok || !plugin.binary.ok) return [];
  const { fingerprints } = host.binary.binary;
  const { linkOrder } = plugin.binary.binary;
  const extra = linkOrder.filter(({ path }) => !fingerprints.has(path));
  const [reference, side] = [sideOf(host, "the host"), sideOf(plugin, "the plugin")];
  const moduleOf = moduleFinder([reference.buildInfo, side.buildInfo]);
  const counts = (path: string): boolean =>
    moduleOf(path) !== standardLibrary && !/(^|\/)(internal|vendor)(\/|$)/.test(path);
  const byTail = new Map<string, string>();
  for (const { path } of extra) {
    if (path !== side.buildInfo?.path && counts(path)) byTail.set(tailOf(path), path);
  }
  if (byTail.size === 0) return [];
  const linked = new Set(linkOrder.map(({ path }) => path));
  const candidates: Omit<Copy, "implemented">[] = [];
  for (const ofHost of fingerprints.keys()) {
    const own = byTail.get(tailOf(ofHost));
    if (own === undefined || linked.has(ofHost) || ofHost === "main" || !counts(ofHost)) continue;
    candidates.push({ own, ofHost, sameSources: haveSameSources(host, ofHost, plugin, own) });
  }
  if (candidates.length === 0) return [];
  const all = plugin.implementations?.() ?? [];
  const ours = all.filter(
    ({ typePackage }) => moduleOf(typePackage) === side.buildInfo?.main?.path,
  );
  // A plugin that implements an interface of the host has its contract; the rest is its own affair.
  const served = ours.some(
    ({ interfacePackage }) => fingerprints.has(interfacePackage) && counts(interfacePackage),
  );
  return candidates.map((each) => ({
    ...each,
    implemented: served ? [] : namesIn(each.own, ours),
  }));
}

/** Interfaces of a package that types of other packages implement. */
function namesIn(path: string, implementations: readonly Implementation[]): string[] {
  const names = implementations
    .filter(
      ({ interfacePackage, typePackage }) => interfacePackage === path && typePackage !== path,
    )
    .map(({ interfaceName }) => interfaceName);
  return [...new Set(names)].sort();
}

/** The last element but for a major version: "api" of "mosn.io/api/v2", "yaml" of ".../yaml.v3". */
function tailOf(path: string): string {
  const bare = path.replace(/[/.]v\d+$/, "");
  return bare.slice(bare.lastIndexOf("/") + 1);
}

function haveSameSources(host: Artefact, ofHost: string, plugin: Artefact, own: string): boolean {
  const digest = recordedDigests(host)?.get(ofHost);
  return digest !== undefined && digest === recordedDigests(plugin)?.get(own);
}
