import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";
import type { InitPlan } from "./planInit.ts";

/** A planned workspace that go commands work in before anything is written to the repository. */
export interface StagedWorkspace {
  workspace: Workspace;
  /** What Go added to a go.work that is to be made: its go.work.sum. */
  workSum(): string | undefined;
  remove(): Promise<void>;
}

/** A go.work that is yet to be made lies in a temporary folder meanwhile, with absolute paths. */
export async function stagedWorkspace({ workspace, goWork }: InitPlan): Promise<StagedWorkspace> {
  if (goWork === undefined) return { workspace, workSum: () => undefined, remove: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "lockstep-init-"));
  const file = join(folder, "go.work");
  const absolute = goWork.replace(/^\t(.*)$/gm, (_, path: string) => {
    return `\t${JSON.stringify(join(workspace.root, path))}`;
  });
  await writeFile(file, absolute);
  const sums = join(folder, "go.work.sum");
  return {
    workspace: { ...workspace, goWork: file },
    workSum: () => (existsSync(sums) ? readFileSync(sums, "utf8") : undefined),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
