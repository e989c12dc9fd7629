/**
 * Below zero when `a` is the older version: semantic version precedence, by which Go selects
 * (golang.org/x/mod/semver); `+incompatible` does not count. Pseudo-versions are pre-releases.
 */
export function compareModuleVersions(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)];
  const release = firstDifference(x.numbers, y.numbers, (left, right) => left - right);
  if (release !== 0) return release;
  if (x.pre.length === 0 || y.pre.length === 0) return y.pre.length - x.pre.length;
  return firstDifference(x.pre, y.pre, comparePart) || x.pre.length - y.pre.length;
}

function parse(version: string): { numbers: number[]; pre: string[] } {
  const [core = "", ...pre] = version.replace(/^v/, "").split("+")[0]!.split("-");
  return {
    numbers: core.split(".").map(Number),
    pre: pre.length === 0 ? [] : pre.join("-").split("."),
  };
}

function firstDifference<T>(a: T[], b: T[], compare: (a: T, b: T) => number): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compare(a[i]!, b[i]!);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Numbers come before words, and by size: as text, for they may be longer than a double holds. */
function comparePart(a: string, b: string): number {
  const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (x !== y) return x ? -1 : 1;
  if (x && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
