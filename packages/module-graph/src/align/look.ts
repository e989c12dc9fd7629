import { type Finding, finding } from "@lockstep/findings";
import {
  type GoModule,
  type HostBaseline,
  type HostUnit,
  hostBaseline,
  listPackages,
  type ModuleGraph,
  moduleGraph,
  type PackageList,
  type Workspace,
} from "@lockstep/go-workspace";
import { saysModuleMissing } from "@lockstep/provision";
import type { Stage } from "./stage.ts";
import { hostTargets, type Targets, unionTargets } from "./targets.ts";

/** What the staged module files come to. */
export interface View {
  baselines: { host: HostUnit; baseline: HostBaseline }[];
  targets: Targets;
  /** Through go.work; or why Go can't work with the files together. */
  together:
    | { ok: true; list: PackageList; graph: ModuleGraph }
    | { ok: false; findings: Finding[] };
}

export type LookResult = { ok: true; view: View } | { ok: false; findings: Finding[] };

/** Asks Go what hosts select alone, and what all select together. Compiles nothing. */
export async function look(
  workspace: Workspace,
  stage: Stage,
  listFlags: readonly string[],
): Promise<LookResult> {
  const { root, hosts, plugins, config } = workspace;
  const flags = [...listFlags, ...stage.flags];
  const baselines: View["baselines"] = [];
  const union = config.moduleGraph === "union";
  for (const host of union ? [] : hosts) {
    const { command } = stage.alone(host.dir);
    const alone = await hostBaseline(command, root, host, flags);
    if (!alone.ok) return alone;
    baselines.push({ host, baseline: alone.baseline });
  }
  const command = await stage.together();
  const units = [...hosts, ...plugins];
  const [listed, graph] = await Promise.all([
    listPackages(command, workspace, units, flags),
    moduleGraph(command, root, root, stage.flags),
  ]);
  const refused = [
    ...(listed.ok ? notFound(listed.list) : listed.findings),
    ...(graph.ok || !listed.ok ? [] : graph.findings),
  ];
  if (!listed.ok || !graph.ok || refused.length > 0) {
    const targets = hostTargets(workspace, baselines);
    return { ok: true, view: { baselines, targets, together: { ok: false, findings: refused } } };
  }
  const targets = union
    ? unionTargets(workspace, linkedModules(listed.list))
    : hostTargets(workspace, baselines);
  const together = { ok: true as const, list: listed.list, graph: graph.graph };
  return { ok: true, view: { baselines, targets, together } };
}

function linkedModules({ packages, units }: PackageList): GoModule[] {
  const linked = new Map<string, GoModule>();
  for (const path of new Set([...units.values()].flat())) {
    const module = packages.get(path)?.module;
    if (module) linked.set(module.path, module);
  }
  return [...linked.values()];
}

/** Packages that Go found nowhere: it would look for the newest module, which is not for us to add. */
function notFound({ packages }: PackageList): Finding[] {
  return [...packages.values()].flatMap(({ importPath, dir, error }) =>
    error && dir === ""
      ? finding("LS4004", {
          subject: importPath,
          cause: error.message,
          fix: saysModuleMissing(error.message)
            ? {
                text: "it is not in the store: let GOPROXY reach it, or fetch it once",
                command: "lockstep fetch",
              }
            : { text: "let the go.mod of its importer require a module that provides it" },
        })
      : [],
  );
}
