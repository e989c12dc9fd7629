import { assert, suite } from "@lockstep/test-kit";
import { judgeClock, loadReleases } from "../../src/index.ts";

const test = suite("LS2021");
const releases = await loadReleases();

test("a clock before the newest release that this lockstep knows", () => {
  const found = judgeClock(new Date("1970-01-01T00:03:00Z"), releases);
  assert.is(found?.code, "LS2021");
  assert.is(found?.severity, "error");
  assert.match(
    found?.cause ?? "",
    /^the clock shows 1970-01-01 00:03 UTC; .* Go release of 20\d\d-/,
  );
});

test("a clock at that time and later", () => {
  assert.is(judgeClock(new Date(releases.notBefore), releases), undefined);
  assert.is(judgeClock(new Date(), releases), undefined);
});

test.run();
