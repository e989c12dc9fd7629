import { $ } from "zx";
import { describeMachine } from "./machine.ts";
import { repositoryPackages } from "./repository.ts";
import { removeSummaries, type Total, totalOf } from "./summaries.ts";

/** Every gate of the repository, in the order of a reader's interest. */
export const gates = ["build", "typecheck", "lint", "test"];

/** The outcome of all gates: the tests' total, and whether turbo as a whole was content. */
export interface GateResult {
  ok: boolean;
  total: Total;
}

/**
 * Runs build, typecheck, lint and test over all packages. One failure does not keep the rest from
 * running, only what depends on it; what did not run has no summary and so is not green.
 */
export async function runGates(
  root: string,
  options: { env?: Record<string, string>; turboFlags?: string[] } = {},
): Promise<GateResult> {
  const packages = repositoryPackages(root);
  removeSummaries(packages);
  const env = {
    ...process.env,
    LOCKSTEP_TEST_MACHINE: await describeMachine(),
    ...options.env,
  };
  const flags = ["--concurrency=2", "--continue=dependencies-successful", "--ui=stream"];
  const turbo = await $({
    cwd: root,
    env,
    nothrow: true,
    stdio: "inherit",
  })`turbo run ${gates} ${flags} ${options.turboFlags ?? []}`;
  const total = totalOf(packages);
  return { ok: turbo.exitCode === 0 && total.failed === 0, total };
}

/** The closing lines; the very last is `N passed, N failed`. */
export function closingLines({ ok, total }: GateResult): string[] {
  const lines = total.missing.map((name) => `${name}: its tests did not run (see above)`);
  if (!ok && total.failed === 0) {
    lines.push("a gate other than the tests failed (build, typecheck or lint, see above)");
  }
  if (total.skipped > 0) lines.push(`${total.skipped} skipped`);
  // A failing gate without a failing test must not end in "0 failed".
  const failed = !ok && total.failed === 0 ? 1 : total.failed;
  return [...lines, `${total.passed} passed, ${failed} failed`];
}
