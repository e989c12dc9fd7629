import { type Finding, finding } from "@lockstep/findings";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { unknownName } from "./unknownName.ts";

export type SelectUnitsResult = { ok: true; units: Unit[] } | { ok: false; findings: Finding[] };

/** The units of these names, hosts first; all when no name is given. LS4005 for each unknown name. */
export function selectUnits(
  { hosts, plugins }: Pick<Workspace, "hosts" | "plugins">,
  names: readonly string[] = [],
): SelectUnitsResult {
  const all: Unit[] = [...hosts, ...plugins];
  const known = all.map(({ name }) => name);
  const unknown = [...new Set(names)].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return { ok: false, findings: unknown.map((name) => unknownUnit(name, known)) };
  }
  return { ok: true, units: names.length === 0 ? all : all.filter((u) => names.includes(u.name)) };
}

function unknownUnit(name: string, known: string[]): Finding {
  return finding("LS4005", {
    subject: name,
    cause: unknownName("host or plugin", name, known),
    fix: { text: "name one of these, or none to build all" },
  });
}
