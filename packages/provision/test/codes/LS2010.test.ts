import { assert, suite } from "@lockstep/test-kit";
import { judgeAge, loadReleases, successorOf } from "../../src/index.ts";

const test = suite("LS2010");
const releases = await loadReleases();

test("a release with a successor in its line", () => {
  const found = judgeAge("1.26.8", releases);
  assert.is(found?.code, "LS2010");
  assert.is(found?.severity, "warning");
  assert.match(found?.cause ?? "", /Go 1\.26\.8; Go 1\.26\.9 is the newest/);
});

test("the newest of a line, and one that is not listed yet", () => {
  const newest = successorOf("1.26.8", releases) ?? "";
  assert.is(judgeAge(newest, releases), undefined);
  assert.is(judgeAge("1.26.99", releases), undefined);
});

test("a release that is known to be bad is nobody's successor", () => {
  const { knownBad } = releases;
  const bad = { ...releases, knownBad: { ...knownBad, "1.26.9": { issue: "x", reason: "y" } } };
  assert.is(successorOf("1.26.8", bad), undefined);
});

test.run();
