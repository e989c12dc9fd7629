import type { VersionNeed } from "./versionNeeds.ts";

/**
 * The newest glibc version that any symbol of the file asks for, as in "2.34": on an older glibc
 * the file cannot be loaded. Undefined for other C libraries.
 */
export function glibcFloorOf(needs: readonly VersionNeed[]): string | undefined {
  const versions = needs.flatMap((need) => need.versions.map(glibcVersion));
  return versions
    .filter((version) => version !== undefined)
    .reduce<string | undefined>(
      (newest, version) =>
        newest === undefined || compareVersions(version, newest) > 0 ? version : newest,
      undefined,
    );
}

/** "2.34" of the symbol version "GLIBC_2.34"; undefined for versions of anything else. */
export function glibcVersion(version: string): string | undefined {
  return /^GLIBC_(\d+(?:\.\d+)*)$/.exec(version)?.[1];
}

/** Compares dotted numbers: above 0 if `left` is the newer one. */
export function compareVersions(left: string, right: string): number {
  if (left === right) return 0;
  const one = left.split(".");
  const other = right.split(".");
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = Number(one[index] ?? 0) - Number(other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
