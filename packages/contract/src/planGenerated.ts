import { isAbsolute, join, relative, sep } from "node:path";
import { type HostUnit, hasDriver, hasGeneratedMain, type Workspace } from "@lockstep/go-workspace";
import { declarations } from "./declarations.ts";
import { driver } from "./driver.ts";
import type { ContractModel } from "./model.ts";
import { pluginMain } from "./pluginMain.ts";

/** A file that lockstep generates. */
export interface GeneratedFile {
  /** Relative to the workspace's root, with slashes. */
  path: string;
  content: string;
}

/**
 * Every generated file of a workspace as it has to be, sorted by path. Reads and writes nothing else.
 * @param options.declarations whether TypeScript declarations are wanted; they are unless said so
 */
export function planGenerated(
  workspace: Workspace,
  model: ContractModel,
  options: { declarations?: boolean } = {},
): GeneratedFile[] {
  const files = new Map<string, string>();
  const add = (folder: string, name: string, content: string): void => {
    files.set(relative(workspace.root, join(folder, name)).split(sep).join("/"), content);
  };
  for (const plugin of workspace.plugins.filter(hasGeneratedMain)) {
    const found = model.plugins.find(({ name }) => name === plugin.name);
    if (found) add(plugin.mainDir, "main.go", pluginMain(found));
  }
  for (const host of workspace.hosts.filter(hasDriver)) {
    const path = host.manifest.contract;
    add(host.mainDir, "lockstep_driver.go", driver(model, path));
    const contract = model.contracts.find((one) => one.path === path);
    if (contract && options.declarations !== false) {
      const folder = declarationsFolder(workspace, host, contract.dir);
      add(folder, `${contract.name}.d.ts`, declarations(model, contract.path));
    }
  }
  return [...files]
    .map(([path, content]) => ({ path, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether there is anything in the workspace that lockstep generates. */
export function generatesCode({ hosts, plugins }: Workspace): boolean {
  return hosts.some(hasDriver) || plugins.some(hasGeneratedMain);
}

/** Beside the contract; beside the host when the contract is another workspace's module. */
function declarationsFolder({ root }: Workspace, host: HostUnit, contractDir: string): string {
  const path = relative(root, contractDir);
  const inside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return inside ? contractDir : host.mainDir;
}
