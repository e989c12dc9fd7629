import { runShell, type ShellOptions } from "@lockstep/go-fixtures";
import type { Finding } from "@lockstep/schema";
import { assert } from "@lockstep/test-kit";
import { type Judged, judgeAndOpen } from "./judgeAndOpen.ts";

/**
 * Runs the command of a finding where its user would, and asserts that the plugin then loads, by
 * verdict and in a real process.
 */
export async function applyFix(
  finding: Finding | undefined,
  [host, plugin]: [host: string, plugin: string],
  options: ShellOptions,
): Promise<Judged> {
  assert.ok(finding?.fix?.command, `no command in ${JSON.stringify(finding)}`);
  await runShell(finding!.fix!.command!, options);
  const judged = await judgeAndOpen(host, [plugin]);
  assert.match(judged.last.verdict, /^loads/);
  return judged;
}
