import { type Artefact, judge } from "@lockstep/alignment";
import type { DeployedArtefact, Finding, PluginVerdict } from "@lockstep/schema";
import type { ArtefactSet, SetPlugin } from "./ArtefactSet.ts";

/** Units of the change by name whose sources fail, and why, in a sentence. */
export type FailedUnits = ReadonlyMap<string, Reason>;

interface Reason {
  code?: string;
  cause: string;
}

/** The effect on one plugin, with the file that is deployed and the one of the change. */
interface Weighed extends Reason {
  deployed: SetPlugin;
  now: SetPlugin | undefined;
  effect: DeployedArtefact["effect"];
  inNewHost: PluginVerdict["verdict"];
}

/** Both states. A file that is the same in both is known by the record that fits its company. */
interface Change {
  deployed: ArtefactSet;
  now: ArtefactSet;
  failed: FailedUnits;
  sameHost: boolean;
}

/**
 * What a change does to each artefact of a deployed set, from the files alone: the deployed plugins in
 * the new host, and the new ones in the deployed host. A plugin still loads only if it does so beside
 * the new files of those that do not.
 */
export function effectsOf(
  deployed: ArtefactSet,
  now: ArtefactSet,
  failed: FailedUnits,
): DeployedArtefact[] {
  const sameHost = deployed.host.sha256 === now.host.sha256;
  const change = { deployed, now, failed, sameHost };
  const plugins = deployed.plugins.map((plugin) => weigh(plugin, change));
  settle(plugins, change);
  return [hostEffect(change), ...plugins.map((plugin) => pluginEffect(plugin, change))];
}

function weigh(deployed: SetPlugin, change: Change): Weighed {
  const { now: set, failed, sameHost } = change;
  const now = set.plugins.find(({ name }) => name === deployed.name);
  const same = now?.sha256 === deployed.sha256;
  const host = sameHost && !same ? change.deployed.host : set.host;
  // The new host looks up what the manifest of the change names.
  const entry = now?.artefact.entry ?? deployed.artefact.entry;
  const file = same ? now.artefact : deployed.artefact;
  const verdict = alone(host.artefact, { ...file, ...(entry && { entry }) });
  const known = { deployed, now, inNewHost: verdict.verdict };
  if (isAligned(verdict)) {
    const cause = same ? "the change makes the same file" : "the host of the change loads it";
    return { ...known, effect: "still-loads", cause };
  }
  const own = failed.get(deployed.name);
  if (own) return { ...known, effect: "breaks", ...own };
  const reason = reasonOf(verdict);
  if (!now) return { ...known, effect: "redeploy", ...elsewhere(reason) };
  const renewed = alone(set.host.artefact, now.artefact);
  if (isAligned(renewed)) return { ...known, effect: "redeploy", ...reason };
  return { ...known, effect: "breaks", ...reasonOf(renewed) };
}

/** A plugin whose sources are in another repository: whether they still compile shows there. */
function elsewhere({ cause, ...rest }: Reason): Reason {
  return { ...rest, cause: `${cause}; its sources are not in this workspace` };
}

/**
 * Takes back `still-loads` where it does not hold beside the new files of those that are redeployed.
 * These come first, so that what does not fit them is what is refused.
 */
function settle(plugins: Weighed[], { deployed: before, now, sameHost }: Change): void {
  const host = sameHost ? before.host : now.host;
  const fitting = now.plugins.filter(({ artefact }) => isAligned(alone(host.artefact, artefact)));
  for (let round = 0; round < plugins.length; round++) {
    const stays = plugins.filter(({ effect }) => effect === "still-loads");
    const names = new Set(stays.map(({ deployed }) => deployed.name));
    const renewed = fitting.filter(({ name }) => !names.has(name));
    const kept = stays.map((each) =>
      !sameHost && each.now?.sha256 === each.deployed.sha256 ? each.now : each.deployed,
    );
    const verdicts = judged(host.artefact, [...renewed, ...kept]).slice(renewed.length);
    const index = verdicts.findIndex((verdict) => !isAligned(verdict));
    const [plugin, found] = [stays[index], verdicts[index]];
    if (!plugin || !found) return;
    Object.assign(plugin, { effect: "redeploy", ...reasonOf(found) });
  }
}

/** A deployed host still loads as long as it loads every plugin of the change. */
function hostEffect(change: Change): DeployedArtefact {
  const { deployed, now, sameHost } = change;
  const { name } = deployed.host;
  const base = { name, kind: "host", host: name, changed: !sameHost } as const;
  if (sameHost) return { ...base, effect: "still-loads", cause: "the change makes the same file" };
  const verdicts = judged(
    deployed.host.artefact,
    now.plugins.map((plugin) => sameFile(plugin, deployed) ?? plugin),
  );
  const index = verdicts.findIndex((verdict) => !isAligned(verdict));
  const [plugin, verdict] = [now.plugins[index], verdicts[index]];
  if (plugin && verdict) {
    const { cause, ...rest } = reasonOf(verdict);
    return { ...base, effect: "redeploy", ...rest, cause: `for ${plugin.name}: ${cause}` };
  }
  return { ...base, effect: "still-loads", cause: "it loads every plugin of the change" };
}

function pluginEffect(plugin: Weighed, change: Change): DeployedArtefact {
  const { deployed, now, effect, inNewHost, code, cause } = plugin;
  return {
    name: deployed.name,
    kind: "plugin",
    host: change.deployed.host.name,
    effect,
    ...(now && { changed: now.sha256 !== deployed.sha256 }),
    inNewHost,
    ...(now && { newInDeployedHost: inDeployedHost(now, change).verdict }),
    ...(code !== undefined && { code }),
    cause,
  };
}

/**
 * The verdict on a plugin of the change in the deployed host, beside the other deployed plugins; where
 * it keeps one of those from loading, the verdict on that one.
 */
function inDeployedHost(plugin: SetPlugin, { deployed, now, sameHost }: Change): PluginVerdict {
  const same = sameFile(plugin, deployed);
  const host = sameHost ? now.host : deployed.host;
  const own = sameHost ? plugin : (same ?? plugin);
  const verdict = alone(host.artefact, own.artefact);
  if (same || !isAligned(verdict)) return verdict;
  const others = deployed.plugins.filter(({ name }) => name !== plugin.name);
  // In the deployed host's own company its plugins are what they are: what counts is what is refused.
  const together = judged(deployed.host.artefact, [own, ...others]);
  return together.find((each) => !each.verdict.startsWith("loads")) ?? verdict;
}

/** The deployed file that a plugin of the change is byte for byte. */
function sameFile({ sha256 }: SetPlugin, { plugins }: ArtefactSet): SetPlugin | undefined {
  return plugins.find((each) => each.sha256 === sha256);
}

/** The verdict on a plugin as if it were the only one. */
function alone(host: Artefact, plugin: Artefact): PluginVerdict {
  const [verdict] = judge({ host, plugins: [plugin], strict: true }).plugins;
  return verdict ?? noVerdict();
}

function judged(host: Artefact, plugins: readonly SetPlugin[]): PluginVerdict[] {
  const artefacts = plugins.map(({ artefact }) => artefact);
  return judge({ host, plugins: artefacts, strict: true }).plugins;
}

function noVerdict(): never {
  throw new Error("a judgement has a verdict for each plugin");
}

function isAligned({ verdict, findings }: PluginVerdict): boolean {
  return verdict === "loads" && findings.every(({ severity }) => severity !== "error");
}

function reasonOf({ findings, message, verdict }: PluginVerdict): Reason {
  const [first] = [...findings].sort((a, b) => weight(a) - weight(b));
  return first ? { code: first.code, cause: first.cause } : { cause: message ?? verdict };
}

function weight({ severity }: Finding): number {
  return ["error", "warning", "info"].indexOf(severity);
}
