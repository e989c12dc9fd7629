import { posix } from "node:path";
import type { Repository, RepositoryBuildLine, RepositoryPackage } from "./repository.ts";

/** Packages main of a repository that look like hosts and plugins. */
export interface Candidates {
  /** They import package plugin, themselves or through packages of the repository. */
  hosts: RepositoryPackage[];
  /** A build line makes plugins of them, or they export something and have no main to run. */
  plugins: RepositoryPackage[];
}

export function findUnits(repository: Repository): Candidates {
  const mains = repository.packages.filter(({ name }) => name === "main");
  const named = repository.buildLines.filter((line) => line.plugin && !isLoop(line));
  const plugins = mains.filter(
    (main) => named.some((line) => builds(line, main)) || looksLikePlugin(main),
  );
  const opening = openingPackages(repository);
  const hosts = mains.filter((main) => opening.has(main) && !plugins.includes(main));
  return { hosts, plugins };
}

/** Whether the line's target is only known to the loop around it. */
function isLoop({ targets }: RepositoryBuildLine): boolean {
  return targets.some((target) => /^(?:\.\/)?\*$/.test(target));
}

/**
 * Whether a build line makes this package: its target is the folder, a file in it, its import path,
 * or a pattern that fits. A loop's target fits every plugin.
 */
export function builds(line: RepositoryBuildLine, main: RepositoryPackage): boolean {
  if (isLoop(line)) return line.plugin;
  const targets = line.targets.length > 0 ? line.targets : ["."];
  return targets.some((target) => {
    const place = target.endsWith(".go") ? posix.dirname(target) : target;
    if (fits(place, main.importPath)) return true;
    if (line.folder.startsWith("/")) {
      return `${posix.join(line.folder, place)}/`.endsWith(`/${main.folder}/`);
    }
    return line.bases.some((base) => fits(posix.join(base, line.folder, place), main.folder));
  });
}

/** `*` stands for what a variable holds, `...` for all below, as in `go help packages`. */
function fits(pattern: string, path: string): boolean {
  const literal = pattern
    .split(/(\/?\.\.\.|\*)/)
    .map((part, at) => (at % 2 === 1 ? ".*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${literal.join("")}/?$`).test(path);
}

function looksLikePlugin({ files }: RepositoryPackage): boolean {
  return (
    files.every(({ main }) => main !== "full") && files.some(({ exported }) => exported.length > 0)
  );
}

/** Packages that import package plugin, directly or through others of the repository. */
function openingPackages({ packages }: Repository): Set<RepositoryPackage> {
  const byPath = new Map(packages.map((each) => [each.importPath, each]));
  const importers = new Map<RepositoryPackage, RepositoryPackage[]>();
  const opening = new Set<RepositoryPackage>();
  for (const each of packages) {
    for (const path of each.files.flatMap(({ imports }) => imports)) {
      const imported = byPath.get(path);
      if (imported) importers.set(imported, [...(importers.get(imported) ?? []), each]);
      if (path === "plugin") opening.add(each);
    }
  }
  for (const each of opening)
    for (const importer of importers.get(each) ?? []) opening.add(importer);
  return opening;
}

/** The packages of the repository that a main is made of, itself included. */
function madeOf({ packages }: Repository, main: RepositoryPackage): RepositoryPackage[] {
  const byPath = new Map(packages.map((each) => [each.importPath, each]));
  const reached = new Set([main]);
  for (const each of reached) {
    for (const path of each.files.flatMap(({ imports }) => imports)) {
      const imported = byPath.get(path);
      if (imported) reached.add(imported);
    }
  }
  return [...reached];
}

/** The symbol that the host looks up and the plugin exports, where the text of both tells. */
export function entryOf(
  repository: Repository,
  host: RepositoryPackage,
  plugin: RepositoryPackage,
): string | undefined {
  const files = madeOf(repository, host).flatMap((each) => each.files);
  const names = files.flatMap(({ lookups }) =>
    lookups.flatMap(({ name, identifier }) =>
      name === undefined
        ? files.flatMap(({ strings }) => strings.get(identifier ?? "") ?? [])
        : name,
    ),
  );
  const exported = plugin.files.flatMap((file) => file.exported);
  return names.find((name) => exported.includes(name));
}
