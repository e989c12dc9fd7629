import type { ModuleGraph } from "../moduleGraph.ts";
import { shortestChain } from "../shortestChain.ts";
import type { Selection } from "./selectedModule.ts";

/**
 * The shortest chain of requirements from a module to the selected version of another, or, where
 * none asks for that very version, to any version of it; empty where it is not required.
 */
export function requirements(graph: ModuleGraph, from: string, selection: Selection): string[] {
  if (selection.kind !== "selected") return [];
  const { path, version } = selection.module;
  if (from === path) return [];
  const next = (node: string): string[] => graph.get(node) ?? [];
  const exact = version === undefined ? path : `${path}@${version}`;
  return (
    shortestChain(from, next, (node) => node === exact) ??
    shortestChain(from, next, (node) => node.split("@")[0] === path) ??
    []
  );
}
