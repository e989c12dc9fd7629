import { join } from "node:path";
import { staleGenerated, writeGenerated } from "@lockstep/contract";
import type { Finding } from "@lockstep/findings";
import { type TaskFile, taskFiles, taskFindings } from "@lockstep/scaffold";
import { writeFileAtomic } from "@lockstep/store";
import type { Action, Outcome } from "../command.ts";
import { plannedGenerated } from "../generated.ts";
import { localCommands } from "../localCommands.ts";
import { prepareBoth } from "../prepare.ts";

/**
 * `lockstep generate`: plugin mains, host drivers and the .d.ts from the contract as it is now, and
 * what turbo reads from go.mod and the manifests.
 */
export const generateCommand: Action = async (context, _args, options) => {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const local = (each: readonly Finding[]) => localCommands(each, workspace.root, context.cwd);
  const planned = await plannedGenerated(context, prepared);
  if (!planned.ok) {
    return { kind: "findings", exitCode: 1, findings: local(planned.findings) };
  }
  const tasks = taskFiles(workspace);
  if (options.check === true) {
    const stale = await staleGenerated(workspace, planned.files);
    const findings = local([...stale, ...taskFindings(tasks)]);
    return findings.length > 0 ? { kind: "findings", exitCode: 1, findings } : upToDate();
  }
  const result = await writeGenerated(workspace, planned.files);
  if (!result.ok) return { kind: "findings", exitCode: 1, findings: result.findings };
  const unreadable = tasks.filter(({ content }) => content === undefined);
  if (unreadable.length > 0) {
    return { kind: "findings", exitCode: 1, findings: taskFindings(unreadable) };
  }
  const written = [...result.written, ...(await writeTasks(workspace.root, tasks))];
  if (written.length === 0) return upToDate();
  const text = written.map((file) => `wrote ${file}\n`).join("");
  return { kind: "text", exitCode: 0, text, data: { written } };
};

async function writeTasks(root: string, files: readonly TaskFile[]): Promise<string[]> {
  for (const { path, content = "" } of files) await writeFileAtomic(join(root, path), content);
  return files.map(({ path }) => path);
}

function upToDate(): Outcome {
  return {
    kind: "text",
    exitCode: 0,
    text: "generated code is up to date\n",
    data: { written: [] },
  };
}
