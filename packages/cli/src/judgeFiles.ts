import { relative, sep } from "node:path";
import { type Artefact, artefactFromFile, isOk, judge } from "@lockstep/alignment";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { artefactFile, artefactPath } from "@lockstep/orchestrator";
import type { CheckReport } from "@lockstep/schema";
import type { Context } from "./context.ts";
import { selfCommand } from "./selfCommand.ts";
import { withSeverities } from "./withSeverities.ts";

interface Judged {
  each: boolean;
  /** A workspace whose units the files may be: then the fix is to build them there. */
  workspace?: Workspace;
}

/** Judges a host and plugins given as files, in this order. */
export async function judgeFiles(
  context: Pick<Context, "cwd">,
  [host, ...plugins]: readonly [string, ...string[]],
  { each, workspace }: Judged,
): Promise<CheckReport> {
  const read = async (file: string): Promise<Artefact> => {
    const artefact = await artefactFromFile(file);
    const unit = workspace && unitOf(workspace, artefact);
    return unit ? { ...artefact, unit: unitPlace(unit, workspace, context.cwd) } : artefact;
  };
  const report = judge({
    host: await read(host),
    plugins: await Promise.all(plugins.map(read)),
    each,
  });
  return workspace ? weighed(report, workspace) : report;
}

/** The report with the workspace's own severities. */
function weighed(report: CheckReport, { config }: Workspace): CheckReport {
  const { severities } = config;
  const plugins = report.plugins.map((plugin) => ({
    ...plugin,
    findings: withSeverities(plugin.findings, severities),
  }));
  const findings = withSeverities(report.findings, severities);
  return { ...report, plugins, findings, ok: isOk({ plugins, findings }) };
}

/** Judges what the workspace built for one of its hosts, plugins in the workspace's order. */
export function judgeHost(
  context: Pick<Context, "cwd">,
  workspace: Workspace,
  host: Unit,
  { profile, each }: { profile: string; each: boolean },
): Promise<CheckReport> {
  const plugins = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
  const file = (unit: Unit) => relative(context.cwd, artefactPath(workspace, unit, profile));
  return judgeFiles(context, [file(host), ...plugins.map(file)], { each, workspace });
}

/** The unit that a file is the artefact of; a build elsewhere of the same sources is none. */
function unitOf(workspace: Workspace, { realPath }: Artefact): Unit | undefined {
  const inside = relative(workspace.root, realPath);
  return [...workspace.hosts, ...workspace.plugins].find((unit) => {
    const [, , profile = ""] = inside.split(sep);
    return inside === artefactFile(unit, profile);
  });
}

function unitPlace({ name }: Unit, { root }: Workspace, cwd: string) {
  return { name, buildCommand: `${selfCommand(root, cwd)} build ${name}` };
}
