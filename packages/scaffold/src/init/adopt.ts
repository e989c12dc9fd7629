import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { finding } from "@lockstep/findings";
import { lockName } from "@lockstep/go-workspace";
import { Changes } from "../changes.ts";
import type { PlannedFile } from "../files.ts";
import { stage, writeFiles } from "../stage.ts";
import { vendorPackage } from "../vendorPackage.ts";
import type { InitPlan } from "./planInit.ts";

const ownFolder = ".lockstep";

export interface AdoptOptions {
  plan: InitPlan;
  /** Text of the lock; absent where packages can't be loaded yet, so that the first build writes it. */
  lock?: string;
  /** Text of go.work.sum beside a new go.work. */
  workSum?: string;
  /** Absolute: the package of the running CLI, which the repository takes along. */
  cliDir: string;
  signal?: AbortSignal;
}

export type Adopted = { ok: true; written: string[] } | { ok: false; findings: Finding[] };

/** Every document that a plan writes, lockstep.jsonc last. */
export function plannedDocuments({
  plan,
  lock,
  workSum,
}: Omit<AdoptOptions, "cliDir">): PlannedFile[] {
  const optional = (path: string, content: string | undefined): PlannedFile[] =>
    content === undefined ? [] : [{ path, content }];
  return [
    ...plan.manifests,
    ...optional("go.work", plan.goWork),
    ...optional("go.work.sum", workSum),
    ...optional(lockName, lock),
    ...(plan.gitignore ? [plan.gitignore] : []),
    plan.config,
  ];
}

/**
 * Writes what was planned, each file atomically. lockstep.jsonc, which makes a workspace of the
 * folder, comes last: a run that is killed before has adopted nothing, and the next one completes
 * it. What fails leaves all as it was.
 */
export async function adopt(options: AdoptOptions): Promise<Adopted> {
  const { plan, cliDir, signal } = options;
  const { root } = plan.workspace;
  const place = join(root, ownFolder);
  if (existsSync(place)) {
    if (!isOurs(place)) return { ok: false, findings: [folderInTheWay()] };
    await rm(place, { recursive: true });
  }
  const staged = await stage(place);
  const changes = new Changes(root);
  let done = false;
  try {
    await writeFiles(staged.folder, await vendorPackage(cliDir, "cli"));
    signal?.throwIfAborted();
    if (!(await staged.commit())) return { ok: false, findings: [folderInTheWay()] };
    for (const { path, content } of plannedDocuments(options)) {
      signal?.throwIfAborted();
      await changes.write(path, String(content));
    }
    done = true;
  } finally {
    if (!done) {
      await changes.undo().finally(() => staged.withdraw());
    }
  }
  return { ok: true, written: [...changes.written, `${ownFolder}/`].sort() };
}

/** Left by a run that was killed: the CLI and nothing else. */
function isOurs(place: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(place, "cli/package.json"), "utf8"));
    return (manifest as { name?: unknown }).name === "lockstep";
  } catch {
    return false;
  }
}

function folderInTheWay(): Finding {
  return finding("LS6007", {
    where: { file: ownFolder },
    cause: `${ownFolder} is there already, and lockstep did not make it`,
    fix: { text: "move it away, then run init again" },
  });
}
