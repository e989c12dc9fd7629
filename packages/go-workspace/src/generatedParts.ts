import { isAbsolute, join, relative, sep } from "node:path";
import type { HostUnit, PluginUnit, Workspace } from "./workspace.ts";

/** Whether the loader's driver is generated beside the host's main. */
export function hasDriver({ manifest }: HostUnit): boolean {
  return manifest.driver !== false;
}

/** Whether lockstep writes the plugin's package main; else its author has. */
export function hasGeneratedMain({ manifest }: PluginUnit): boolean {
  return manifest.package === undefined;
}

/**
 * The contract's TypeScript declarations, absolute: beside the contract; beside the host when the
 * contract is another workspace's module.
 */
export function declarationsFile(
  { root }: Pick<Workspace, "root">,
  { mainDir }: HostUnit,
  contract: { name: string; dir: string },
): string {
  const path = relative(root, contract.dir);
  const inside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return join(inside ? contract.dir : mainDir, `${contract.name}.d.ts`);
}
