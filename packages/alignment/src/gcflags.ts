/** A `-gcflags` setting: a package pattern (none: the main package alone) and compiler flags. */
export interface Gcflags {
  pattern?: string;
  flags: string[];
}

/** Splits `[pattern=]flags` as PerPackageFlag.Set does (Go's cmd/go/internal/load/flag.go). */
export function parseGcflags(setting: string): Gcflags {
  const text = setting.trim();
  const equals = text.startsWith("-") ? -1 : text.indexOf("=");
  const flags = text
    .slice(equals + 1)
    .split(/\s+/)
    .filter((flag) => flag !== "");
  return { ...(equals > 0 && { pattern: text.slice(0, equals).trim() }), flags };
}

/** Whether a pattern covers a package; relative patterns are taken to cover every module package. */
export function patternCovers(pattern: string, path: string, module: string): boolean {
  if (pattern === "all" || pattern === "...") return true;
  if (pattern === "std") return module === "std";
  if (pattern.startsWith("./") || pattern.startsWith("../")) return module !== "std";
  if (!pattern.endsWith("/...")) return pattern === path;
  const root = pattern.slice(0, -"/...".length);
  return path === root || path.startsWith(`${root}/`);
}

/** Compiler flags that leave the export data alone (by experiment: bounds checks, debug data). */
export function isNeutral(flag: string): boolean {
  return /^-(B|dwarf(locationlists)?(=.*)?|trimpath=.*)$/.test(flag);
}

/** Flags that decide what is inlined, and so change export data for certain. */
export function decidesInlining(flag: string): boolean {
  return /^-(N|l+|l=\d+)$/.test(flag);
}
