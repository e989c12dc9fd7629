import { posix } from "node:path";

const longest = 64;

/**
 * A name for each folder: its last element in the letters that units may have, with elements above
 * it in front where two would be called alike.
 * @param taken names that are none of theirs
 */
export function unitNames(
  folders: readonly string[],
  top: string,
  taken: readonly string[] = [],
): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  for (const folder of folders) {
    const elements = [...posix.dirname(`/${top}/x`).split("/"), ...folder.split("/")].filter(
      (each) => each !== "" && each !== ".",
    );
    let count = 1;
    let name = nameOf(elements.slice(-count));
    while (used.has(name) && count < elements.length) name = nameOf(elements.slice(-++count));
    for (let n = 2; used.has(name); n++) name = `${nameOf(elements.slice(-1))}-${n}`;
    used.add(name);
    names.set(folder, name);
  }
  return names;
}

function nameOf(elements: readonly string[]): string {
  const name = elements
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, longest);
  return name === "" ? "unit" : name;
}
