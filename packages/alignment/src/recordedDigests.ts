import type { Artefact } from "./Artefact.ts";

/** Source digest of each recorded package, or nothing without a record. */
export function recordedDigests(artefact: Artefact): ReadonlyMap<string, string> | undefined {
  if (!artefact.record) return undefined;
  return new Map(artefact.record.packages.map(({ path, digest }) => [path, digest]));
}

/** Packages that both records name with different digests; undefined if a record is missing. */
export function editedPackages(
  one: Artefact,
  other: Artefact,
  paths: readonly string[],
): string[] | undefined {
  const [left, right] = [recordedDigests(one), recordedDigests(other)];
  if (!left || !right) return undefined;
  return paths.filter((path) => {
    const [a, b] = [left.get(path), right.get(path)];
    return a !== undefined && b !== undefined && a !== b;
  });
}
