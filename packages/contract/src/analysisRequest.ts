import { posix } from "node:path";
import {
  hasDriver,
  hasGeneratedMain,
  type PluginUnit,
  type Workspace,
} from "@lockstep/go-workspace";
import { defaultEntry } from "@lockstep/schema";

/** What the analyser reads on stdin. */
export interface AnalysisRequest {
  go: string;
  dir: string;
  flags: string[];
  contracts: { path: string; importers: string[] }[];
  plugins: { name: string; path: string; main: string; entry: string; contract: string }[];
}

/** The flags that plugins are compiled with, so that what is compiled for this is of use later. */
const compileFlags = ["-buildmode=plugin", "-trimpath", "-buildvcs=false", "-pgo=off"];

/** The contracts of hosts with a driver, and the entries of plugins whose main is generated. */
export function analysisRequest(workspace: Workspace, go: string): AnalysisRequest {
  const contracts = new Map<string, string[]>();
  for (const { manifest, importPath } of workspace.hosts.filter(hasDriver)) {
    if (manifest.contract === undefined) continue;
    const importers = contracts.get(manifest.contract) ?? [];
    contracts.set(manifest.contract, [...importers, importPath]);
  }
  return {
    go,
    dir: workspace.root,
    flags: [...compileFlags, workspace.modFlag],
    contracts: [...contracts].map(([path, importers]) => ({ path, importers })),
    plugins: workspace.plugins.filter(hasGeneratedMain).map((plugin) => ({
      name: plugin.name,
      path: authorPackage(plugin),
      main: plugin.importPath,
      entry: plugin.manifest.entry ?? defaultEntry,
      contract: assertedContract(workspace, plugin),
    })),
  };
}

/** The package that the author writes: the one above the generated package main. */
function authorPackage(plugin: PluginUnit): string {
  return posix.dirname(plugin.importPath);
}

/** The contract that the plugin's host asserts on its entry, empty where it asserts none. */
function assertedContract(workspace: Workspace, plugin: PluginUnit): string {
  const host = workspace.hosts.find(({ name }) => name === plugin.manifest.host);
  const contract = host?.manifest.contract;
  return contract !== undefined && contract === plugin.manifest.contract ? contract : "";
}
