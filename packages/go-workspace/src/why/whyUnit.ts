import type { WhyUnit } from "@lockstep/schema";
import type { GoCommand } from "../goCommand.ts";
import { moduleGraph } from "../moduleGraph.ts";
import { shortestChain } from "../shortestChain.ts";
import type { Unit } from "../workspace.ts";
import { requirements } from "./requirements.ts";
import { type Selection, selectedModule } from "./selectedModule.ts";
import type { Graphs, Subject } from "./subject.ts";

/** What one host or plugin has to do with the package or module. */
export async function whyUnit(
  unit: Unit,
  subject: Subject,
  together: Selection,
  { command, workspace, imported, required }: Graphs,
): Promise<WhyUnit> {
  const { graph } = imported;
  const imports = shortestChain(
    unit.importPath,
    (path) => (graph.get(path)?.imports ?? []).filter((each) => graph.has(each)),
    (path) =>
      subject.kind === "package"
        ? path === subject.asked
        : graph.get(path)?.module === subject.asked,
  );
  const requires = requirements(required.graph, unit.modulePath, together);
  const concerned = imports !== undefined || requires.length > 0;
  const alone = subject.module === undefined ? {} : await selectedAlone(unit, subject.module);
  return {
    name: unit.name,
    kind: unit.kind,
    links: imports !== undefined,
    imports: imports ?? [],
    ...(concerned && together.kind === "selected" && { together: together.module }),
    requires,
    requiresAlone: [],
    ...alone,
  };

  async function selectedAlone({ dir, modulePath }: Unit, module: string) {
    const without: GoCommand = { ...command, env: { ...command.env, GOWORK: "off" } };
    const selection = await selectedModule(without, dir, module);
    if (selection.kind === "problem") return { problem: selection.text };
    if (selection.kind === "unknown") return {};
    const own = await moduleGraph(without, workspace.root, dir);
    const requiresAlone = own.ok ? requirements(own.graph, modulePath, selection) : [];
    return { alone: selection.module, requiresAlone };
  }
}
