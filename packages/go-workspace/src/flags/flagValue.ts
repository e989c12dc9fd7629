/** `[PATTERN=]FLAGS` as PerPackageFlag.Set splits it (cmd/go/internal/load/flag.go). */
export function flagValue(value: string): { pattern?: string; flags: string } {
  const [, pattern, flags = value] = /^\s*(?:([^-\s][^=\s]*)=)?(.*)$/s.exec(value) ?? [];
  return { ...(pattern !== undefined && { pattern }), flags };
}

/** A value of the document as a list. */
export function valuesOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat().filter((each) => each.trim() !== "");
}
