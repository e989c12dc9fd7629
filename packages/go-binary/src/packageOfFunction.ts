/**
 * Package path of a Go symbol name, or undefined for symbols that belong to no package. Undoes the
 * escapes of `objabi.PathToPrefix`.
 */
export function packageOfFunction(name: string): string | undefined {
  const bracket = name.indexOf("[");
  const plain = bracket < 0 ? name : name.slice(0, bracket);
  const colon = plain.indexOf(":");
  const dot = plain.indexOf(".", plain.lastIndexOf("/") + 1);
  if (dot <= 0 || (colon >= 0 && colon < dot)) return undefined;
  return plain
    .slice(0, dot)
    .replace(/%([0-9a-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
