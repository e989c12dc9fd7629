import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { type RunResult, run } from "@lockstep/process";
import { readOnlyStore } from "@lockstep/store";
import type { CallerEnvironment } from "./callerGo.ts";
import type { CCompiler } from "./cCompiler.ts";
import { closedEnvironment } from "./closedEnvironment.ts";
import { fetchEnvironment } from "./fetchEnvironment.ts";
import { inParallel } from "./inParallel.ts";
import { type ModuleVersion, missingModules } from "./missingModules.ts";
import { type ModuleProblem, moduleProblems, needsNetwork, saysCut } from "./moduleProblems.ts";
import { type FetchedWorkspace, type ModuleQuestion, moduleQuestions } from "./moduleQuestions.ts";
import { modulesNotInStore } from "./notInStore.ts";
import type { Progress } from "./progress.ts";
import { redact } from "./redact.ts";
import { goFolders } from "./storeFolders.ts";
import type { Toolchain } from "./toolchain.ts";
import type { Download } from "./toolchainDownload.ts";

export interface FetchModulesOptions {
  workspace: FetchedWorkspace;
  toolchain: Toolchain;
  store: string;
  cc: CCompiler;
  callerEnv: CallerEnvironment;
  /** Build flags that select files, as in `-tags=x`: one list for each way to build. Default: none. */
  flags?: readonly (readonly string[])[];
  /** Also what the modules need one by one, without go.work: then every command works offline. */
  complete?: boolean;
  /** Never ask the network: LS2009 names what is missing, of these modules and of what Go says. */
  offline?: { wanted: readonly ModuleVersion[] };
  /** Called before the network is asked; Go does not know the sizes beforehand. */
  confirm?: (download: Download) => void;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export type FetchModulesResult =
  /** `fetched`: whether the network was asked; `modules`: what came, as path@version, sorted. */
  { ok: true; fetched: boolean; modules: string[] } | { ok: false; findings: Finding[] };

/** How often a question is asked again whose answer was cut off; what had come stays. */
const MOST_TRIES = 5;

/**
 * Sees to it that every module the workspace needs lies in the store, with the network only if one
 * is missing, and without changing a go.mod or go.sum. LS2008 for each module that can't be had.
 */
export async function fetchModules(options: FetchModulesOptions): Promise<FetchModulesResult> {
  const { workspace, flags = [[]], complete = false, offline, store, signal } = options;
  const { go } = options.toolchain;
  const closed = closedEnvironment({ ...options, purpose: "build" });
  const questions = moduleQuestions(workspace, flags, complete);
  const answers = await inParallel(availableParallelism(), questions, async (question) => ({
    question,
    answer: await ask(go, question, closed, { signal }),
  }));
  let open = answers.filter(({ answer }) => needsNetwork(answer));
  const shared = readOnlyStore(options.callerEnv);
  if (shared !== undefined && open.length > 0) {
    // Its archives serve as a module proxy in a folder; what it has not is asked for as ever.
    const from = { ...closed, GOFLAGS: "-modcacherw", GOPROXY: archivesOf(shared) };
    open = await inParallel(availableParallelism(), open, async ({ question }) => {
      await ask(go, question, from, { signal });
      return { question, answer: await ask(go, question, closed, { signal }) };
    }).then((again) => again.filter(({ answer }) => needsNetwork(answer)));
  }
  if (offline) {
    const missing = new Map<string, ModuleVersion>();
    const said = open.flatMap(({ answer }) => moduleProblems(answer));
    for (const { path, version } of [
      ...said.map(({ module, version }) => ({ path: module, version })),
      ...missingModules(store, offline.wanted),
    ]) {
      missing.set(`${path}@${version}`, { path, version });
    }
    const findings = modulesNotInStore([...missing.values()], store);
    return findings.length > 0
      ? { ok: false, findings }
      : { ok: true, fetched: false, modules: [] };
  }
  if (open.length === 0) return { ok: true, fetched: false, modules: [] };
  const to = goFolders(store).modcache;
  options.confirm?.({ what: "Go modules", to, remove: `rm -rf ${shellQuote(to)}` });
  const env = await fetchEnvironment(options);
  return askOpenly(
    options,
    open.map(({ question }) => question),
    env,
  );
}

function archivesOf(store: string): string {
  return pathToFileURL(join(goFolders(store).modcache, "cache/download")).href;
}

async function askOpenly(
  { toolchain, onProgress, signal }: FetchModulesOptions,
  open: readonly ModuleQuestion[],
  env: Record<string, string>,
): Promise<FetchModulesResult> {
  const problems = new Map<string, ModuleProblem>();
  const modules = new Set<string>();
  const onStderrLine = (line: string): void => {
    const what = /^go: downloading (.+)$/.exec(line)?.[1];
    if (!what || modules.has(what.replace(" ", "@"))) return; // two commands may ask for the same
    modules.add(what.replace(" ", "@"));
    onProgress?.({ phase: "module", what });
  };
  await inParallel(availableParallelism(), open, async (question) => {
    let found: ModuleProblem[] = [];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      found = moduleProblems(await ask(toolchain.go, question, env, { signal, onStderrLine }));
      if (!found.some(({ words }) => saysCut(words))) break;
    }
    for (const each of found) problems.set(`${each.module}@${each.version}`, each);
  });
  if (problems.size === 0) return { ok: true, fetched: true, modules: [...modules].sort() };
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
