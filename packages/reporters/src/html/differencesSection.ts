import type { DifferingGroup, DifferingSetting, PluginVerdict } from "@lockstep/schema";
import type { VerdictMatrix } from "../verdictMatrix.ts";
import { code, table, tag, text, withinBudget } from "./markup.ts";

const budget = 60_000;
const fewGroups = 8;
const fewNames = 12;
const sides = ["Host", "Plugin"];

/** Plugins that differ in the same way from their host, and what Go says of the first of them. */
interface Differing {
  names: string[];
  first: PluginVerdict;
}

/** For plugins that do not load or not as the same code: modules and settings, both sides. */
export function differencesSection({ rows }: VerdictMatrix): string {
  const alike = new Map<string, Differing>();
  for (const { plugin, cells } of rows) {
    for (const cell of cells) {
      if (!cell || (cell.message === undefined && cell.packages.length === 0)) continue;
      const { verdict, groups, settings, packages } = cell;
      const key = JSON.stringify([verdict, groups, settings, packages.map(({ path }) => path)]);
      const known = alike.get(key) ?? { names: [], first: cell };
      alike.set(key, known);
      known.names.push(plugin);
    }
  }
  return withinBudget(
    [...alike.values()].map(block),
    budget,
    (count) => `<p>${count} more: <code>lockstep check --all</code> shows them.</p>`,
  );
}

function block({ names, first }: Differing): string {
  const { packages, groups = [], settings = [], message } = first;
  const more = names.length > fewNames ? ` and ${names.length - fewNames} more` : "";
  const title = `${names.slice(0, fewNames).join(", ")}${more}`;
  const count = packages.length;
  const left = groups.length - fewGroups;
  return tag(
    "div",
    { class: "differences" },
    tag("h3", {}, text(title)),
    message === undefined ? "" : `<p>Go says: ${code(message)}</p>`,
    count === 0
      ? ""
      : `<p>${count} shared ${count === 1 ? "package differs" : "packages differ"}.</p>`,
    rowsTable(
      `Modules of ${title}`,
      ["Module", "Packages", ...sides],
      groups.slice(0, fewGroups).map(groupRow),
    ),
    left > 0 ? `<p>${left} more modules.</p>` : "",
    rowsTable(`Settings of ${title}`, ["Setting", ...sides], settings.map(settingRow)),
  );
}

function groupRow({ module, packages, host, plugin }: DifferingGroup): string[] {
  return [module, String(packages.length), host.description, plugin.description];
}

function settingRow({ name, host, plugin }: DifferingSetting): string[] {
  return [name, host || "not set", plugin || "not set"];
}

function rowsTable(caption: string, head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return "";
  const written = rows.map(([name = "", ...cells]) =>
    tag(
      "tr",
      {},
      tag("th", { scope: "row" }, code(name)),
      ...cells.map((each) => tag("td", {}, text(each))),
    ),
  );
  return table({ caption, head }, written);
}
