import type { Finding } from "@lockstep/findings";
import type { WhyReport, WhyUnit } from "@lockstep/schema";
import type { GoCommand } from "../goCommand.ts";
import { type ModuleGraph, moduleGraph } from "../moduleGraph.ts";
import type { Workspace } from "../workspace.ts";
import { type ImportGraph, importGraph } from "./importGraph.ts";
import { requirements } from "./requirements.ts";
import { type Selection, selectedModule } from "./selectedModule.ts";
import type { Graphs, Subject } from "./subject.ts";
import { summaryOf } from "./summaryOf.ts";
import { whyUnit } from "./whyUnit.ts";

/** Each asks Go two things; more at once would only wait for each other. */
const unitsAtOnce = 4;

export type WhyResult =
  | { ok: true; report: WhyReport }
  /** `names`: every package and module that could have been meant. */
  | { ok: false; kind: "unknown"; names: string[]; problems: string[] }
  | { ok: false; kind: "findings"; findings: Finding[] };

/**
 * Who brings a package or a module: the chain of imports from the main package of each host and
 * plugin, and the chain of requirements to the version that the workspace selects, beside the one
 * that each selects alone (GOWORK=off). Runs the go command, compiles nothing.
 * @param flags build flags that select files, as in `-tags=x`
 */
export async function why(
  command: GoCommand,
  workspace: Workspace,
  asked: string,
  flags: readonly string[],
): Promise<WhyResult> {
  const { root } = workspace;
  const [imported, required] = await Promise.all([
    importGraph(command, workspace, flags),
    moduleGraph(command, root, root),
  ]);
  if (!imported.ok) return { ok: false, kind: "findings", findings: imported.findings };
  if (!required.ok) return { ok: false, kind: "findings", findings: required.findings };
  const subject = subjectOf(asked, imported.graph, required.graph);
  if (!subject) {
    const names = [...imported.graph.keys(), ...modulePaths(required.graph)];
    const { problems } = imported;
    return { ok: false, kind: "unknown", names: [...new Set(names)].sort(), problems };
  }
  return { ok: true, report: await reportOn(subject, { command, workspace, imported, required }) };
}

async function reportOn(subject: Subject, graphs: Graphs): Promise<WhyReport> {
  const { workspace, command } = graphs;
  const { asked, kind, module } = subject;
  const together: Selection =
    module === undefined
      ? { kind: "unknown" }
      : await selectedModule(command, workspace.root, module);
  const all = [...workspace.hosts, ...workspace.plugins];
  const units: WhyUnit[] = [];
  for (let at = 0; at < all.length; at += unitsAtOnce) {
    const some = all.slice(at, at + unitsAtOnce);
    units.push(
      ...(await Promise.all(some.map((each) => whyUnit(each, subject, together, graphs)))),
    );
  }
  const unitModules = new Set(all.map(({ modulePath }) => modulePath));
  const others = workspace.modules
    .filter(({ path }) => !unitModules.has(path) && path !== module)
    .map(({ path }) => requirements(graphs.required.graph, path, together))
    .filter((chain) => chain.length > 0);
  return {
    version: 1,
    command: "why",
    ok: units.some(({ links, requires }) => links || requires.length > 0),
    asked,
    kind,
    ...(module !== undefined && { module }),
    summary: summaryOf(subject, units),
    units,
    others,
    findings: [],
  };
}

function subjectOf(asked: string, imports: ImportGraph, modules: ModuleGraph): Subject | undefined {
  const [path = asked] = asked.split("@"); // as one copies it from a path of the module cache
  if (modulePaths(modules).has(path)) return { asked: path, kind: "module", module: path };
  const found = imports.get(path);
  if (!found) return undefined;
  const { module } = found;
  return { asked: path, kind: "package", ...(module !== undefined && { module }) };
}

function modulePaths(graph: ModuleGraph): Set<string> {
  const nodes = [...graph].flatMap(([from, to]) => [from, ...to]);
  const paths = nodes.map((node) => node.split("@")[0]!);
  return new Set(paths.filter((path) => path !== "go" && path !== "toolchain"));
}
