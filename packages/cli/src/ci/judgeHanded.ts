import { join } from "node:path";
import { judgeRelease } from "@lockstep/distribution";
import type { Workspace } from "@lockstep/go-workspace";
import type { CheckReport } from "@lockstep/schema";
import type { Context } from "../context.ts";
import { byPolicy } from "../policy/byPolicy.ts";
import type { HandedRelease } from "./artefactsStep.ts";

/** Exactly what a release holds, in its load order, as the workspace's policy takes it. */
export async function judgeHanded(
  { today }: Pick<Context, "today">,
  workspace: Workspace,
  release: HandedRelease,
): Promise<CheckReport> {
  const display = (file: string): string => join(release.display, file);
  const report = await judgeRelease(release, { display, strict: true });
  return byPolicy(report, workspace, today);
}
