import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import { betweenBuilds } from "@lockstep/orchestrator";
import type { BuildReport } from "@lockstep/schema";
import { buildWorkspace } from "../buildWorkspace.ts";
import type { Context } from "../context.ts";
import { withOwnedFolder } from "../ownedFolder.ts";
import type { Environment } from "../prepare.ts";
import { copySources } from "./copySources.ts";

export interface RebuildRequest {
  workspace: Workspace;
  environment: Environment;
  names: string[];
  profile: string;
  jobs?: number;
}

/** What was rebuilt, to be read before the folder is gone. */
export interface Rebuild {
  /** The copy that was built. */
  workspace: Workspace;
  report: BuildReport;
  /** A folder for whoever looks at it, empty. */
  scratch: string;
}

/**
 * Builds units from a copy of the sources in a temporary folder, with caches of its own: nothing that
 * an earlier build made has a part in it. The toolchain and the module cache are shared, which go by
 * digest. `look` reads what is compared while no build writes, together with the sources.
 */
export async function rebuild<L, T>(
  context: Context,
  { workspace, environment, names, profile, jobs }: RebuildRequest,
  look: () => L,
  compare: (looked: L, rebuilt: Rebuild) => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; findings: Finding[] }> {
  const { signal, progress } = context;
  return withOwnedFolder(context, "lockstep-verify-", async (folder) => {
    const tree = join(folder, "tree");
    const { looked, root } = await betweenBuilds(
      workspace.root,
      async () => {
        progress.step("copying the sources");
        return { looked: look(), root: await copySources(workspace, tree, signal) };
      },
      { signal, onWait: (pid) => progress.step(`a build works here (process ${pid}); waiting`) },
    );
    const copy = await loadWorkspace(root);
    if (!copy.ok) return { ok: false, findings: copy.findings };
    const report = await buildWorkspace(
      context,
      { workspace: copy.workspace, environment },
      {
        ...{ names, profile, lock: "ignore" as const, checkModules: false },
        ...{ caches: join(folder, "caches"), ...(jobs !== undefined && { jobs }) },
      },
    );
    progress.step("comparing");
    const scratch = join(folder, "scratch");
    mkdirSync(scratch);
    return {
      ok: true,
      result: await compare(looked, { workspace: copy.workspace, report, scratch }),
    };
  });
}
