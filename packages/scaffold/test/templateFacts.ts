import { join } from "node:path";
import { analyse, type GeneratedFile, planGenerated } from "@lockstep/contract";
import { formatLock, goSums, listPackages, planLock, type Workspace } from "@lockstep/go-workspace";
import { type GoTools, goCommand, loaded } from "./goTools.ts";
import { templatesDir } from "./rig.ts";

/** A template where it lies, and what must be checked in with it. */
export interface TemplateFacts {
  workspace: Workspace;
  generated: GeneratedFile[];
  lock: string;
}

export async function templateFacts(folder: string, tools: GoTools): Promise<TemplateFacts> {
  return await workspaceFacts(join(templatesDir, folder), tools);
}

/** What lockstep would generate and lock in the workspace at `root`. */
export async function workspaceFacts(root: string, tools: GoTools): Promise<TemplateFacts> {
  const workspace = await loaded(root, tools);
  const cmd = goCommand(tools, workspace.goWork);
  const analysed = await analyse({ workspace, cmd, store: tools.store });
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.findings, null, 2));
  const units = [...workspace.hosts, ...workspace.plugins];
  const listed = await listPackages(cmd, workspace, units, ["-mod=readonly", "-buildvcs=false"]);
  if (!listed.ok) throw new Error(JSON.stringify(listed.findings, null, 2));
  const lock = planLock({
    workspace,
    list: listed.list,
    sums: goSums(workspace),
    toolchain: tools.toolchain,
  });
  return { workspace, generated: planGenerated(workspace, analysed.model), lock: formatLock(lock) };
}
