import { type Finding, finding } from "@lockstep/findings";
import { type RunResult, run } from "@lockstep/process";
import type { CallerEnvironment } from "./callerGo.ts";
import type { CCompiler } from "./cCompiler.ts";
import { closedEnvironment } from "./closedEnvironment.ts";
import { fetchEnvironment } from "./fetchEnvironment.ts";
import { type ModuleProblem, moduleProblems, needsNetwork } from "./moduleProblems.ts";
import { type FetchedWorkspace, type ModuleQuestion, moduleQuestions } from "./moduleQuestions.ts";
import type { Progress } from "./progress.ts";
import { redact } from "./redact.ts";
import { goFolders } from "./storeFolders.ts";
import type { Toolchain } from "./toolchain.ts";
import { type Download, quoted } from "./toolchainDownload.ts";

export interface FetchModulesOptions {
  workspace: FetchedWorkspace;
  toolchain: Toolchain;
  store: string;
  cc: CCompiler;
  callerEnv: CallerEnvironment;
  /** Build flags that select files, as in `-tags=x`. */
  flags?: readonly string[];
  /** Called before the network is asked; Go does not know the sizes beforehand. */
  confirm?: (download: Download) => void;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export type FetchModulesResult =
  /** `fetched`: whether the network was asked. */
  { ok: true; fetched: boolean } | { ok: false; findings: Finding[] };

/**
 * Sees to it that every module the workspace needs lies in the store, with the network only if one
 * is missing, and without changing a go.mod or go.sum. LS2008 for each module that can't be had.
 */
export async function fetchModules(options: FetchModulesOptions): Promise<FetchModulesResult> {
  const { workspace, flags = [], store, onProgress, signal } = options;
  const { go } = options.toolchain;
  const closed = closedEnvironment({ ...options, purpose: "build" });
  const open: ModuleQuestion[] = [];
  for (const question of moduleQuestions(workspace, flags)) {
    if (needsNetwork(await ask(go, question, closed, { signal }))) open.push(question);
  }
  if (open.length === 0) return { ok: true, fetched: false };
  const to = goFolders(store).modcache;
  options.confirm?.({ what: "Go modules", to, remove: `rm -rf ${quoted(to)}` });
  const env = await fetchEnvironment(options);
  const problems = new Map<string, ModuleProblem>();
  const onStderrLine = (line: string): void => {
    const what = /^go: downloading (.+)$/.exec(line)?.[1];
    if (what) onProgress?.({ phase: "module", what });
  };
  for (const question of open) {
    const answer = await ask(go, question, env, { signal, onStderrLine });
    for (const each of moduleProblems(answer)) problems.set(`${each.module}@${each.version}`, each);
  }
  if (problems.size === 0) return { ok: true, fetched: true };
  return { ok: false, findings: [...problems.values()].map(notFetched) };
}

function ask(
  go: string,
  { cwd, goWork, args }: ModuleQuestion,
  env: Record<string, string>,
  more: { signal?: AbortSignal | undefined; onStderrLine?: (line: string) => void },
): Promise<RunResult> {
  return run([go, ...args], { cwd, env: { ...env, GOWORK: goWork }, ...more });
}

function notFetched({ module, version, words }: ModuleProblem): Finding {
  return finding("LS2008", {
    subject: module,
    cause: `${module} ${version} is not on this machine, and go says: ${redact(words)}`,
    fix: {
      text: "make sure that the version exists and that GOPROXY, or GOPRIVATE for a private module, is set for this machine",
      command: "go env GOPROXY GOPRIVATE GOSUMDB",
    },
  });
}
