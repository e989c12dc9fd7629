import { dirname, join } from "node:path";
import type { CiReport, DeployedArtefact } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep } from "../lockstep.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";

/** A workspace whose release is deployed; what is there now is the start of a change. */
export async function deployedWorkspace(): Promise<{ root: string; release: string }> {
  const root = await builtWorkspace();
  const release = join(emptyFolder(), "release");
  ran(root, ["pack", "-o", release]);
  return { root, release };
}

/** The gate with what it says of what is deployed. */
export function gate(root: string, against: string, env: NodeJS.ProcessEnv = {}) {
  const args = ["ci", "--json", "--against", against];
  const { code, stdout, stderr } = lockstep(root, args, env);
  const parsed = parseReport("ci-report", stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed).slice(0, 2000) + stderr);
  const report: CiReport = parsed.value;
  assert.ok(report.against, stdout);
  const { artefacts } = report.against;
  const effects = Object.fromEntries(artefacts.map(({ name, effect }) => [name, effect]));
  const found = report.steps.flatMap(({ name, findings }) => (name === "against" ? findings : []));
  return { code, report, effects, artefacts, found };
}

/** What plugin.Open really does; the last line of what the host says where that is not to load. */
function opened(host: string, plugin: string): "loads" | string {
  const { code, stderr } = command(dirname(plugin), [host, plugin]);
  return code === 0 ? "loads" : stderr.trim();
}

/** Holds what is said of a plugin to what both hosts really do with both files. */
export function reallySo(
  { name, inNewHost, newInDeployedHost }: DeployedArtefact,
  before: string,
  now: string,
): void {
  const file = `plugins/${name}.so`;
  const [oldInNew, newInOld] = [
    opened(join(now, "host"), join(before, file)),
    opened(join(before, "host"), join(now, file)),
  ];
  assert.is(oldInNew === "loads", inNewHost === "loads", `${name}: ${oldInNew}`);
  if (newInDeployedHost === undefined) return;
  assert.is(newInOld === "loads", newInDeployedHost === "loads", `${name}: ${newInOld}`);
}
