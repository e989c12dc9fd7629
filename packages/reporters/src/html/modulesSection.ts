import type { CiReport, LinkedModule } from "@lockstep/schema";
import type { Report } from "../options.ts";
import { isFindings } from "../reportFindings.ts";
import { graphSvg } from "./graphSvg.ts";
import { code, table, tag, text, withinBudget } from "./markup.ts";
import { type ModuleNode, moduleNodes } from "./moduleNodes.ts";

const budget = 70_000;
const fewNames = 6;

/** The module graph as a picture and as a table: version, who requires it, who links it. */
export function modulesSection(reports: readonly Report[]): string {
  return reports
    .flatMap((report) => (!isFindings(report) && report.command === "ci" ? [report] : []))
    .map(modulesOf)
    .join("\n");
}

function modulesOf({ modules = [], units = [] }: CiReport): string {
  if (modules.length === 0) return "";
  const hosts = new Set(units.flatMap(({ name, kind }) => (kind === "host" ? [name] : [])));
  const { nodes, left } = moduleNodes(modules, hosts);
  const anchors = new Map(modules.map(({ path }, at) => [path, `m${at + 1}`]));
  const anchor = ({ modules: [first] }: ModuleNode): string => anchors.get(first!.path)!;
  const region = { role: "region", "aria-label": "Module graph", tabindex: 0 };
  const picture = tag(
    "div",
    { class: "graph scroll", ...region },
    graphSvg(nodes, { label: labelOf, anchor }),
  );
  const more = left === 0 ? "" : `<p>${left} more modules are in the table only.</p>`;
  const rows = modules.map((module) => row(module, anchors.get(module.path)!, units.length));
  const head = ["Module", "Version", "Required by", "Linked by"];
  const shown = withinBudget(
    rows,
    budget,
    (count) => `<tr><td colspan="4">${count} more: <code>lockstep why MODULE</code></td></tr>`,
  );
  const caption = "The modules that are built, with who requires and who links them";
  return `${picture}\n${more}${table({ id: "modules-table", caption, head }, [shown])}`;
}

function labelOf({ modules }: ModuleNode): string {
  const [first, ...others] = modules;
  const name = [first!.path, first!.version].filter((each) => each !== undefined).join(" ");
  const more = `${others.length} more plugin${others.length === 1 ? "" : "s"}`;
  return others.length === 0 ? name : `${name.split("/").at(-1)} and ${more}`;
}

function row(
  { path, version, replacedBy, linkedBy, requiredBy }: LinkedModule,
  id: string,
  units: number,
) {
  const place = replacedBy === undefined ? "" : ` <small>replaced by ${code(replacedBy)}</small>`;
  const requirers = requiredBy.map(({ path: from, version: of }) =>
    of === undefined || of === version || version === undefined
      ? code(from)
      : `${code(from)} (asks for ${text(of)})`,
  );
  const linkers = linkedBy.length === units ? "all" : listed(linkedBy.map(text));
  return tag(
    "tr",
    { id, tabindex: -1 },
    tag("th", { scope: "row" }, code(path), place),
    tag("td", {}, version === undefined ? "this workspace" : code(version)),
    tag("td", {}, listed(requirers)),
    tag("td", {}, linkers),
  );
}

/** A short list as it is, a long one to be opened. */
function listed(items: readonly string[]): string {
  const all = items.join(", ");
  if (items.length <= fewNames) return all;
  return `<details><summary>${items.length}</summary>${all}</details>`;
}
