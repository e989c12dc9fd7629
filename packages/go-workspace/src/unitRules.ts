import { relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { nearestName } from "@lockstep/schema";
import type { FoundUnits } from "./findUnits.ts";
import { placeInManifest } from "./placeInManifest.ts";
import type { HostUnit, Unit } from "./workspace.ts";

type Units = Pick<FoundUnits, "hosts" | "plugins" | "allHosts">;

/** What no single manifest can be wrong about: rules over all units together. */
export function unitRules(root: string, units: Units): Finding[] {
  return [
    ...duplicateNames(root, units),
    ...unknownHosts(root, units),
    ...otherContracts(root, units),
  ];
}

function duplicateNames(root: string, { hosts, plugins }: Units): Finding[] {
  const first = new Map<string, Unit>();
  return [...hosts, ...plugins].flatMap((unit) => {
    const other = first.get(unit.name);
    if (other === undefined) {
      first.set(unit.name, unit);
      return [];
    }
    return finding("LS1006", {
      where: placeInManifest(root, unit, "/name"),
      subject: unit.name,
      cause: `${relative(root, other.manifestFile)} has the name \`${unit.name}\` too`,
      fix: { text: "give one of them another name" },
    });
  });
}

function unknownHosts(root: string, { hosts, plugins, allHosts }: Units): Finding[] {
  if (!allHosts) return [];
  const names = hosts.map(({ name }) => name);
  return plugins
    .filter(({ manifest }) => !names.includes(manifest.host))
    .map((plugin) => {
      const { host } = plugin.manifest;
      const meant = meantHost(hosts, host)?.name;
      return finding("LS1008", {
        where: placeInManifest(root, plugin, "/host"),
        subject: plugin.name,
        cause: `\`${host}\` is no host of this workspace; it has ${list(names)}`,
        fix: {
          text:
            meant === undefined
              ? `name a host of this workspace: ${list(names)}`
              : `write "host": "${meant}"`,
        },
      });
    });
}

/** The host of a name that no host has: the only one, or that of the nearest name. */
function meantHost(hosts: readonly HostUnit[], name: string): HostUnit | undefined {
  const [only, ...more] = hosts;
  if (more.length === 0) return only;
  const near = nearestName(
    name,
    hosts.map((host) => host.name),
  );
  return hosts.find((host) => host.name === near);
}

/** A plugin of another contract could be built, but its host could not call it. */
function otherContracts(root: string, { hosts, plugins, allHosts }: Units): Finding[] {
  return plugins.flatMap((plugin) => {
    const { name, manifest } = plugin;
    const named = hosts.find((each) => each.name === manifest.host);
    const host = named ?? (allHosts ? meantHost(hosts, manifest.host) : undefined);
    const contract = host?.manifest.contract;
    if (!host || contract === undefined || contract === manifest.contract) return [];
    return finding("LS1003", {
      where: placeInManifest(root, plugin, manifest.contract === undefined ? "" : "/contract"),
      title: 'wrong value of "contract"',
      subject: name,
      cause:
        `the plugin's contract is ${manifest.contract ? `\`${manifest.contract}\`` : "not named"}; ` +
        `that of its host \`${host.name}\` is \`${contract}\``,
      fix: { text: `write "contract": "${contract}"` },
    });
  });
}

function list(names: string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}
