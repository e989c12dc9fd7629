import { parseReport } from "@lockstep/schema/parseReport";
import { assert } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";

/** What `lockstep verify --json` says, held to its schema. */
export function verified(cwd: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { code, stdout, stderr } = lockstep(cwd, ["verify", "--json", ...args], env);
  const parsed = parseReport("verify-report", stdout, "report");
  assert.ok(parsed.ok, stdout + stderr);
  const report = parsed.value;
  const state = report.units.map(({ name, status }) => `${name} ${status}`);
  const found = (subject: string) => report.findings.find((each) => each.subject === subject);
  return { code, report, state, found, stderr };
}
