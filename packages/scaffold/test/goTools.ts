import { type GoCommand, loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import {
  type CCompiler,
  closedEnvironment,
  ensureToolchain,
  fetchModules,
  inspectCCompiler,
  loadReleases,
  type Toolchain,
} from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import { callerEnv } from "./rig.ts";

/** The real toolchain of workspaces, from the store of the tests. */
export interface GoTools {
  store: string;
  toolchain: Toolchain;
  cc: CCompiler;
}

export async function goTools(version = "1.26.9"): Promise<GoTools> {
  const store = storeRoot(callerEnv);
  const releases = await loadReleases();
  const toolchain = await ensureToolchain({ version, store, releases, env: callerEnv });
  const cc = await inspectCCompiler({ env: callerEnv, store });
  if (!toolchain.ok) throw new Error(JSON.stringify(toolchain.findings));
  if (!cc.ok) throw new Error(JSON.stringify(cc.findings));
  return { store, toolchain: toolchain.toolchain, cc: cc.cc };
}

/** The go command of a build in the workspace at `goWork`. */
export function goCommand(tools: GoTools, goWork: string): GoCommand {
  const env = closedEnvironment({ ...tools, purpose: "build", callerEnv, goWork });
  return { go: tools.toolchain.go, env };
}

/** Loads a workspace that must be valid, and has its modules fetched. */
export async function loaded(root: string, tools: GoTools): Promise<Workspace> {
  const result = await loadWorkspace(root);
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 2));
  const fetched = await fetchModules({ workspace: result.workspace, ...tools, callerEnv });
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.findings, null, 2));
  return result.workspace;
}
