import type { Workspace } from "@lockstep/go-workspace";
import { planTaskFiles, type TaskFile } from "./planTaskFiles.ts";
import { taskFacts } from "./taskFacts.ts";

export type { TaskFile };

/** What of the files that turbo reads has to change; nothing where turbo does not run lockstep. */
export function taskFiles(workspace: Workspace): TaskFile[] {
  const facts = taskFacts(workspace);
  return facts ? planTaskFiles(facts) : [];
}
