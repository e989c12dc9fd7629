import { statSync } from "node:fs";
import { resolve } from "node:path";
import { artefactFromFile, describeHost, judge } from "@lockstep/alignment";
import { artefactPath, type Target } from "@lockstep/orchestrator";
import { sha256File } from "@lockstep/store";
import { askedTarget } from "../askedTarget.ts";
import type { Action } from "../command.ts";
import type { Context } from "../context.ts";
import { missingArtefacts } from "../missingArtefacts.ts";
import { prepareWorkspace } from "../prepare.ts";
import { selfCommand } from "../selfCommand.ts";

/** `lockstep describe HOST`: a file, or a host of the workspace that has been built. */
export const describeCommand: Action = async (context, [named], options) => {
  const host = String(named);
  const asked = askedTarget(options.target);
  if (!asked.ok) return { kind: "usage", message: asked.message };
  const { target } = asked;
  const found = await hostFile(context, host, { profile: String(options.profile), target });
  if (Array.isArray(found)) return { kind: "findings", exitCode: 1, findings: found };
  const artefact = await artefactFromFile(found, { display: host });
  const { findings, ok } = judge({ host: artefact, plugins: [] });
  if (!ok) return { kind: "findings", exitCode: 1, findings };
  const descriptor = describeHost(artefact, sha256File(found));
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  return { kind: "text", exitCode: 0, text, data: descriptor, findings };
};

/** A file of that name comes first; a folder, as a host has one of its name, does not count. */
async function hostFile(
  context: Context,
  host: string,
  { profile, target }: { profile: string; target: Target },
) {
  const file = resolve(context.cwd, host);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() || host.includes("/")) return file;
  const prepared = await prepareWorkspace(context);
  const unit = prepared.ok && prepared.workspace.hosts.find(({ name }) => name === host);
  if (!prepared.ok || !unit) return file;
  const { workspace } = prepared;
  const self = selfCommand(workspace.root, context.cwd);
  const missing = missingArtefacts(workspace, { profile, target, self });
  const own = missing.filter(({ subject }) => subject === host);
  return own.length > 0 ? own : artefactPath(workspace, unit, profile, target);
}
