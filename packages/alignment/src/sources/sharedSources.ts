import type { ModuleForm } from "../moduleForm.ts";
import type { SourceFacts, SourceSide } from "./SourceSide.ts";

/** A package that host and plugin would both have. */
export interface SharedSource {
  path: string;
  module: string;
  host: SourceFacts;
  plugin: SourceFacts;
  /** Files that are not the same on both sides, or only on one. */
  edited: string[];
}

/**
 * The packages of which a process has one copy for host and plugin. A module that contributes none
 * of them may have any version: Go compares packages, not module graphs.
 */
export function sharedSources(host: SourceSide, plugin: SourceSide): SharedSource[] {
  return [...plugin.packages]
    .filter(([path]) => path !== plugin.main && path !== host.main)
    .flatMap(([path, own]) => {
      const other = host.packages.get(path);
      if (!other) return [];
      return [{ path, module: other.module, host: other, plugin: own, edited: edited(other, own) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function edited(host: SourceFacts, plugin: SourceFacts): string[] {
  const names = [...new Set([...host.digests.keys(), ...plugin.digests.keys()])].sort();
  return names.filter((name) => host.digests.get(name) !== plugin.digests.get(name));
}

/**
 * The version that -trimpath writes into the source paths of a module: none for a main module, the
 * one that is required for any other, replaced or not (trimpath in Go's cmd/go/internal/work/gc.go).
 */
export function pathVersion(form: ModuleForm): string {
  return form.kind === "main" || form.kind === "absent" ? "" : form.version;
}

/** One package of each module, by which to speak of the module. */
export function modulesOf(packages: readonly SharedSource[]): SharedSource[] {
  const first = new Map<string, SharedSource>();
  for (const each of packages) if (!first.has(each.module)) first.set(each.module, each);
  return [...first.values()];
}
