import type { ContractTypes } from "./descriptor.ts";

/** Names that the declarations use for something else. */
const taken = ["CallOptions", "GoTime", "AbortSignal", "Date", "Map", "Promise", "Uint8Array"];

/**
 * The TypeScript names of a contract's interfaces and named types. Where two packages have a type of
 * one name, the one of the other package gets its package's name in front.
 */
export function typeNames({ contract, types }: ContractTypes): {
  names: Map<number, string>;
  interfaceNames: Map<string, string>;
} {
  const used = new Set(taken);
  const choose = (name: string, path: string): string => {
    const last = path.slice(path.lastIndexOf("/") + 1).replace(/[^A-Za-z0-9_]/g, "");
    const prefix = last.charAt(0).toUpperCase() + last.slice(1);
    let chosen = used.has(name) ? `${prefix}${name}` : name;
    while (used.has(chosen)) chosen += "_";
    used.add(chosen);
    return chosen;
  };
  const interfaceNames = new Map(
    contract.interfaces.map(({ name }) => [name, choose(name, contract.path)]),
  );
  const names = new Map<number, string>();
  const ownFirst = [...types.entries()].sort(
    ([, a], [, b]) => Number(b.package === contract.path) - Number(a.package === contract.path),
  );
  for (const [number, type] of ownFirst) {
    // time.Time has a declaration of its own, time.Duration is a plain bigint.
    const standard = type.go === "‹time›.Time" || type.go === "‹time›.Duration";
    if (type.name && type.package && !standard) names.set(number, choose(type.name, type.package));
  }
  return { names, interfaceNames };
}
