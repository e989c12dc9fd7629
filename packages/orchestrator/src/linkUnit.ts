import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { GoCommand, Workspace } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { compileFindings, type SourceContext } from "./compileFindings.ts";
import type { HeadStart } from "./headStart.ts";
import { linkFix } from "./linkFix.ts";
import type { PlannedUnit } from "./planBuild.ts";

export type LinkResult = { ok: true } | { ok: false; findings: Finding[] };

/**
 * Runs the unit's go command, unless `ahead` has already done so; on success the artefact is whole at
 * its temporary place.
 */
export async function linkUnit(
  { env, signal }: GoCommand,
  context: SourceContext & { workspace: Workspace },
  unit: PlannedUnit,
  ahead?: HeadStart,
): Promise<LinkResult> {
  const { root } = context.workspace;
  const temporary = join(root, unit.temporary);
  mkdirSync(dirname(temporary), { recursive: true });
  rmSync(temporary, { force: true });
  if (await ahead?.take(root, unit, env)) return { ok: true };
  const result = await run(unit.argv, { cwd: root, env, signal });
  if (result.failedToStart) {
    throw new Error(`can't start ${unit.argv[0]}: ${result.failedToStart.message}`);
  }
  if (result.code === 0) return { ok: true };
  const compile = compileFindings(context, result.stderr);
  return { ok: false, findings: compile.length > 0 ? compile : [linkFinding(unit, result.stderr)] };
}

function linkFinding(unit: PlannedUnit, stderr: string): Finding {
  return finding("LS4003", {
    subject: unit.name,
    cause: stderr.trim() || "the go command failed and said nothing",
    fix: { text: linkFix(stderr) },
  });
}
