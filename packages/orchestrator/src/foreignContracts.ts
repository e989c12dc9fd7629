import { type Finding, finding } from "@lockstep/findings";
import { type PackageList, placeInManifest, type Workspace } from "@lockstep/go-workspace";
import { escapeInvisible, nearestName } from "@lockstep/schema";

/**
 * LS1003 for contracts of plugins whose host, which nobody here wrote, names none: what host and
 * plugin share is a package that both are built from.
 */
export function foreignContracts(
  { root, hosts, plugins }: Pick<Workspace, "root" | "hosts" | "plugins">,
  list: PackageList,
): Finding[] {
  return plugins.flatMap((plugin) => {
    const { contract } = plugin.manifest;
    const host = hosts.find(({ name }) => name === plugin.manifest.host);
    if (contract === undefined || !host || host.manifest.contract !== undefined) return [];
    const ofHost = new Set(list.units.get(host.name));
    const shared = (list.units.get(plugin.name) ?? []).filter((path) => ofHost.has(path));
    if (shared.length === 0 || shared.includes(contract)) return [];
    const near = nearestName(contract, shared);
    return finding("LS1003", {
      where: placeInManifest(root, plugin, "/contract"),
      title: 'wrong value of "contract"',
      subject: plugin.name,
      cause:
        `host \`${host.name}\` and plugin \`${plugin.name}\` share no package ` +
        `\`${escapeInvisible(contract)}\``,
      fix: {
        text:
          near === undefined
            ? "name a package that both import, or leave the contract out"
            : `write "contract": "${near}"`,
      },
    });
  });
}
