import { join, relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import { listTests, type Workspace } from "@lockstep/go-workspace";
import {
  affectedUnits,
  everyUnit,
  type PlannedFactsResult,
  type PlannedTree,
} from "@lockstep/orchestrator";
import type { AffectedReport, AffectedUnit } from "@lockstep/schema";
import type { Context } from "../context.ts";
import { changedFiles } from "../git/changedFiles.ts";
import { findMergeBase } from "../git/findCommit.ts";
import { gitIn } from "../git/git.ts";
import { withTree } from "../git/withTree.ts";
import { affectedTests, isTest } from "./affectedTests.ts";
import { earlierState } from "./earlierState.ts";
import { governingFile } from "./governingFile.ts";
import { type PlanPlace, planTree } from "./planTree.ts";

export type AffectedResult =
  | { ok: true; report: AffectedReport }
  | { ok: false; exitCode: 1 | 2; findings: Finding[] };

/**
 * What of a workspace differs from the commit where the current branch left a ref, uncommitted
 * changes among it: both states are planned and their keys compared. Where the earlier one cannot be
 * planned, all that there is counts as affected.
 */
export async function affectedSince(
  context: Context,
  place: PlanPlace,
  { since, profile }: { since: string; profile: string },
): Promise<AffectedResult> {
  const { workspace } = place;
  const git = gitIn(workspace.root, context);
  const asked = { option: "--since", ref: since } as const;
  const found = await findMergeBase(git, asked);
  if (!found.ok) return { ...found, exitCode: 2 };
  const { commit } = found;
  const name = commit.hash.slice(0, 12);
  context.progress.step(`comparing with ${name}`);
  const changed = await changedFiles(git, commit);
  const now = await planTree(context, place, { profile });
  if (!now.ok) return { ...now, exitCode: 1 };
  const tree = await withTree(context, { git, asked, commit }, (folder) => {
    const root = join(folder, relative(commit.top, workspace.root));
    return earlierState(context, place, { root, name, profile });
  });
  if (!tree.ok) return { ...tree, exitCode: 2 };
  const base = { version: 1, command: "affected", since, commit: commit.hash, profile } as const;
  const { result: before } = tree;
  const everything = "everything" in before ? before.everything : undefined;
  const tests = await testsOf(workspace, now, everything === undefined ? changed : undefined);
  context.progress.clear();
  if (!tests.ok) return { ...tests, exitCode: 1 };
  if ("everything" in before) {
    const units = everyUnit(workspace, before.everything);
    const report = { ...base, everything: before.everything, units, gone: [], tests: tests.tests };
    return { ok: true, report };
  }
  const units = affectedUnits(before, { workspace, units: now.facts.plan.units });
  return {
    ok: true,
    report: {
      ...base,
      units: units.map((unit) => withTests(workspace, unit, changed)),
      gone: goneUnits(before, workspace),
      tests: tests.tests,
    },
  };
}

type Planned = Extract<PlannedFactsResult, { ok: true }>;

/** The tests that see one of these files; all where none are named, or one of them governs all. */
async function testsOf(
  workspace: Workspace,
  { command, profile }: Planned,
  changed: readonly string[] | undefined,
): Promise<{ ok: true; tests: string[] } | { ok: false; findings: Finding[] }> {
  const listed = await listTests(command, workspace, profile.listFlags);
  if (!listed.ok) return listed;
  const { tests, folders } = listed;
  const all = changed === undefined || governingFile(workspace, changed) !== undefined;
  const names = all
    ? tests.map(({ importPath }) => importPath).sort()
    : affectedTests(tests, folders, changed);
  return { ok: true, tests: names };
}

/** A unit of which only tests changed is affected too: they are part of what its gate asks. */
function withTests(
  { root, hosts, plugins }: Workspace,
  unit: AffectedUnit,
  changed: readonly string[],
): AffectedUnit {
  if (unit.affected) return unit;
  const all = [...hosts, ...plugins];
  const ownerOf = (file: string) =>
    all
      .filter(({ dir }) => !relative(dir, file).startsWith(".."))
      .sort((a, b) => b.dir.length - a.dir.length)[0]?.name;
  const file = changed.find((each) => isTest(relative(root, each)) && ownerOf(each) === unit.name);
  if (file === undefined) return unit;
  return { ...unit, affected: true, reason: `its tests changed: ${relative(root, file)}` };
}

function goneUnits({ workspace: before }: PlannedTree, now: Workspace): string[] {
  const names = new Set([...now.hosts, ...now.plugins].map(({ name }) => name));
  return [...before.hosts, ...before.plugins].flatMap(({ name }) => (names.has(name) ? [] : name));
}
