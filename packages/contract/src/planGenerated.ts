import { join, relative, sep } from "node:path";
import {
  declarationsFile,
  hasDriver,
  hasGeneratedMain,
  type Workspace,
} from "@lockstep/go-workspace";
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
  const add = (file: string, content: string): void => {
    files.set(relative(workspace.root, file).split(sep).join("/"), content);
  };
  for (const plugin of workspace.plugins.filter(hasGeneratedMain)) {
    const found = model.plugins.find(({ name }) => name === plugin.name);
    if (found) add(join(plugin.mainDir, "main.go"), pluginMain(found));
  }
  for (const host of workspace.hosts.filter(hasDriver)) {
    const path = host.manifest.contract;
    add(join(host.mainDir, "lockstep_driver.go"), driver(model, path));
    const contract = model.contracts.find((one) => one.path === path);
    if (contract && options.declarations !== false) {
      add(declarationsFile(workspace, host, contract), declarations(model, contract.path));
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
