import { assert, suite } from "@lockstep/test-kit";
import type { CaseResult } from "./CaseResult.ts";
import { casesOf, type Extent } from "./casesOf.ts";
import { type KeptCase, keep, readResults, resultsOf } from "./results.ts";
import { notTried, runCase } from "./runCase.ts";
import { tallyOf } from "./tally.ts";

/**
 * One test for each case of a release, and what they come to together. `usually` is what runs
 * outside of `npm run test:full`; "committed" reads the committed results and builds nothing.
 */
export function conformance(release: string, usually: Extent | "committed"): void {
  const test = suite(`conformance with Go ${release}`);
  const extent = process.env.LOCKSTEP_TEST_FULL ? "all" : usually;
  const listed = extent === "committed" ? [] : casesOf(release, extent);
  const results: CaseResult[] = [];

  for (const { family, one } of listed) {
    const name = `${family}: ${one.what}`;
    const reason = notTried(one);
    if (reason !== undefined) {
      test.skip(`not tried: ${name}: ${reason}`);
      continue;
    }
    test(name, async () => {
      const result = await runCase(family, one, release);
      results.push(result);
      if (!one.userCode) assert.equal(result.wrongVerdicts, [], JSON.stringify(result, null, 1));
      const committed = readResults(release)?.cases[family]?.[one.what];
      if (committed?.fate === "not tried" || (!committed && one.std)) return;
      assert.equal(comparable(committed, one.varies), comparable(keep(result), one.varies));
    });
  }

  if (listed.length > 0) {
    test("the right cause and no other in at least 98 of 100 cases", () => {
      const { causes, wrongCauses } = tallyOf(resultsOf(release, results));
      const wrong = results.filter(({ wrongCause, userCode }) => wrongCause && !userCode);
      const told = wrong.map(({ family, what, wrongCause }) => `${family}: ${what}: ${wrongCause}`);
      assert.ok(wrongCauses <= causes * 0.02, told.join("\n"));
    });
  }

  test("the committed results have the cases, each verdict and 98 of 100 causes right", () => {
    const committed = readResults(release);
    assert.ok(committed, "there are none: run refresh-what-must-match");
    const missing = casesOf(release, "quick").filter(
      ({ family, one }) => committed.cases[family]?.[one.what] === undefined,
    );
    assert.equal(
      missing.map(({ family, one }) => `${family}: ${one.what}`),
      [],
    );
    const { wrongVerdicts, causes, wrongCauses } = tallyOf(committed);
    assert.is(wrongVerdicts, 0);
    assert.ok(wrongCauses <= causes * 0.02, `${wrongCauses} of ${causes} causes are wrong`);
  });
  test.run();
}

/** What may differ from run to run is left out, as the last words of a process that read wild memory. */
function comparable(kept: KeptCase | undefined, varies = false): KeptCase | undefined {
  if (!kept || !(varies || kept.fate === "crash")) return kept;
  const { says: _, ...rest } = kept;
  return rest;
}
