import { type Finding, finding } from "@lockstep/findings";
import type { Unit } from "@lockstep/go-workspace";
import { type CCompiler, targetOf } from "@lockstep/provision";
import type { BuiltUnit } from "@lockstep/schema";
import { alignedModules } from "./alignedModules.ts";
import { artefactFile } from "./artefactPath.ts";
import {
  type BuildFacts,
  type BuildFactsResult,
  type BuildSetting,
  buildFacts,
} from "./buildFacts.ts";
import { buildOnce } from "./buildOnce.ts";
import { callerDigest, readState } from "./buildState.ts";
import { type CheckModulesOptions, checkModules } from "./checkModules.ts";
import { debugSourcesFolder, linkDebugSources } from "./debugSources.ts";
import { declarationFiles } from "./declarationFiles.ts";
import { type OnBuildEvent, told } from "./events.ts";
import type { FileEntry } from "./fileTable.ts";
import { type FolderEntry, folderEntry } from "./folderEntry.ts";
import { gonePlugins, removeGonePlugins } from "./gonePlugins.ts";
import type { HeadStart } from "./headStart.ts";
import { isExcused } from "./isExcused.ts";
import { rememberCommands } from "./rememberedCommands.ts";
import { saveState } from "./saveState.ts";
import { type LockMode, settleLock } from "./settleLock.ts";
import { uniqueFindings } from "./uniqueFindings.ts";
import { watchedFolders } from "./watchedFolders.ts";

export interface RoundsOptions {
  setting: BuildSetting;
  /** Without the linker that a profile asks for: what the lock is about. */
  cc: CCompiler;
  /** The per-user store, absolute. */
  store: string;
  /** The units asked for. */
  selected: readonly Unit[];
  /** What another build must ask for alike, to be served by this one. */
  terms: string;
  callerEnv: Readonly<Record<string, string | undefined>>;
  jobs?: number;
  ahead?: HeadStart;
  pluginsAfter?: Promise<unknown>;
  compileOnly?: boolean;
  checkModules?: boolean;
  weigh?: (findings: Finding[]) => Finding[];
  /** Default write. */
  lock?: LockMode;
  onEvent: OnBuildEvent;
}

export interface BuildOutcome {
  units: BuiltUnit[];
  findings: Finding[];
}

/** More would be a fight with a program that keeps writing into the sources. */
const maxRounds = 3;

/**
 * Plans and builds; when a source changed while a unit was built from it, once more for that unit.
 * Runs under the workspace's build lock.
 */
export async function buildRounds(options: RoundsOptions): Promise<BuildOutcome> {
  const { setting, selected, onEvent } = options;
  const target = targetOf(setting);
  const state = readState(setting.workspace.root, setting.profile.name, target);
  let known: ReadonlyMap<string, FileEntry> = new Map(state?.files ?? []);
  const built = new Map<string, BuiltUnit>();
  for (let round = 1; ; round++) {
    const listed = await listedFacts(
      options,
      known,
      round === 1 ? options.ahead?.begin : undefined,
    );
    if (!listed.ok) return nothingBuilt(options, listed.findings);
    const { facts } = listed;
    for (const file of declarationFiles(setting.workspace, facts.list)) facts.files.digest(file);
    const aligned = alignedModules(setting.workspace, facts);
    const looked = aligned === state?.alignedModules && !state.findings.some(isExcused);
    const graph = looked ? state.findings : await graphFindings(options, facts);
    const { workspace } = setting;
    const locked = isRefused(graph)
      ? []
      : taken(
          options,
          await settleLock(options.lock ?? "write", checkOptions(options, facts), {
            toolchain: setting.toolchain,
            cc: options.cc,
          }),
        );
    if (isRefused([...graph, ...locked])) return nothingBuilt(options, [...graph, ...locked]);
    // Looked at now, while a command with a head start still runs.
    const folders = watchedFolders(workspace, facts.list).map((path): [string, FolderEntry] => [
      path,
      folderEntry(path),
    ]);
    const outcome = await buildOnce(options, facts, folders);
    for (const unit of outcome.units) {
      if (unit.status !== "up-to-date" || !built.has(unit.name)) built.set(unit.name, unit);
    }
    if (outcome.disturbed.length > 0 && round < maxRounds) {
      onEvent({ type: "again", units: outcome.disturbed });
      known = new Map(); // a stamp from within the round stands for nothing
      continue;
    }
    const { hosts, plugins } = workspace;
    if (selected.length === hosts.length + plugins.length) {
      removeGonePlugins(gonePlugins(workspace, setting.profile.name, target));
    }
    if (setting.profile.debugged) {
      const sources = debugSourcesFolder(workspace.root, setting.profile.name, target);
      linkDebugSources(sources, setting.toolchain.goroot, facts.list);
    }
    const { good } = outcome;
    const caller = callerDigest(options.callerEnv);
    if (looksAtAll(options)) {
      const { list, plan } = facts;
      await Promise.all([
        saveState({
          ...{ ...setting, caller, facts, folders, good },
          ...{ findings: graph, lockFindings: locked, alignedModules: aligned },
        }),
        rememberCommands(options.store, workspace.root, plan, list),
      ]);
    }
    await Promise.all(outcome.replaced);
    const findings = [
      ...graph,
      ...locked,
      ...outcome.findings,
      ...outcome.disturbed.map(neverStill),
    ];
    const units = selected.flatMap(({ name }) => built.get(name) ?? []);
    return { units, findings: uniqueFindings(findings) };
  }
}

async function listedFacts(
  { setting, onEvent }: RoundsOptions,
  known: ReadonlyMap<string, FileEntry>,
  begin: number | undefined,
): Promise<BuildFactsResult> {
  const { hosts, plugins } = setting.workspace;
  const step = { what: "list", units: hosts.length + plugins.length } as const;
  return (
    await told(
      onEvent,
      step,
      () => buildFacts(setting, known, begin),
      ({ ok }) => ok,
    )
  ).result;
}

async function graphFindings(options: RoundsOptions, facts: BuildFacts): Promise<Finding[]> {
  if (options.checkModules === false) return [];
  return taken(options, await checkModules(checkOptions(options, facts)));
}

/** Findings as the workspace takes them. */
function taken({ weigh }: RoundsOptions, findings: Finding[]): Finding[] {
  return weigh ? weigh(findings) : findings;
}

function checkOptions({ setting }: RoundsOptions, { list }: BuildFacts): CheckModulesOptions {
  const { workspace, command, profile } = setting;
  return { workspace, command, list, listFlags: profile.listFlags };
}

/** A build that left out a check must not stand for one that made it. */
function looksAtAll({ checkModules, lock, compileOnly }: RoundsOptions): boolean {
  return checkModules !== false && lock !== "ignore" && !compileOnly;
}

function isRefused(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function nothingBuilt({ selected, setting }: RoundsOptions, findings: Finding[]): BuildOutcome {
  const units = selected.map(
    (unit): BuiltUnit => ({
      name: unit.name,
      kind: unit.kind,
      file: artefactFile(unit, setting.profile.name, targetOf(setting)),
      status: "skipped",
      reason: "nothing is built before this is in order",
      milliseconds: 0,
    }),
  );
  return { units, findings: uniqueFindings(findings) };
}

function neverStill(name: string): Finding {
  return finding("LS4003", {
    subject: name,
    title: "sources keep changing",
    cause: `each of ${maxRounds} times, a source file of \`${name}\` was written while it was built`,
    fix: { text: "stop the program that writes into the workspace, then build again" },
  });
}
