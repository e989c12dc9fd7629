/** Digests of files by path, as in SHA256SUMS. */
export type Sums = ReadonlyMap<string, string>;

/** The lines that `sha256sum -c` reads, sorted by path. */
export function formatSums(sums: Sums): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");
}

/** Reads them back; undefined where a line has another form, or leads out of the folder. */
export function parseSums(text: string): Sums | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split("\n").slice(0, -1)) {
    const [, digest = "", path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!isReleasePath(path) || sums.has(path)) return undefined;
    sums.set(path, digest);
  }
  return text.endsWith("\n") && sums.size > 0 ? sums : undefined;
}

/** Whether a path stays inside a release: names of letters, digits, `.`, `-` and `_`, no dots alone. */
export function isReleasePath(path: string): boolean {
  return path.length <= 200 && /^(?!\.{1,2}(\/|$))[\w.-]+(\/(?!\.{1,2}(\/|$))[\w.-]+)*$/.test(path);
}
