import { join } from "node:path";
import { expandPattern } from "./expandPattern.ts";
import type { HostUnit, Workspace } from "./workspace.ts";

/**
 * The hosts of a workspace as lockstep.jsonc lists them, by the first pattern that matches each: a
 * person who puts one first means it. Everywhere else units are in the order of their folders.
 */
export async function hostsAsListed({ root, config, hosts }: Workspace): Promise<HostUnit[]> {
  const found = await Promise.all(config.hosts.map((pattern) => expandPattern(root, pattern)));
  const folders = new Set(found.flatMap((each) => each.folders.map((one) => join(root, one))));
  return [...folders].flatMap((folder) => hosts.filter(({ dir }) => dir === folder));
}
