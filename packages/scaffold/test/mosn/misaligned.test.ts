import { assert, suite } from "@lockstep/test-kit";
import { filtered, MosnRig, unfiltered } from "./MosnRig.ts";
import { misalignments } from "./misalignments.ts";

const test = suite("a misaligned filter of MOSN");
let rig: MosnRig;

test.before(async () => {
  rig = await MosnRig.start();
});
test.after(() => rig?.end());

/** The cheapest two; `npm run test:full` takes all: some compile the standard library anew. */
const chosen = process.env.LOCKSTEP_TEST_FULL ? misalignments : misalignments.slice(0, 2);

for (const { name, filter, verdict: wanted, codes, causes } of chosen) {
  test(`${name}: check foretells what MOSN does and logs, and its fix cures it`, async () => {
    const file = await rig.build(filter);
    const { verdict, served } = await rig.checkThenServe(file);
    assert.is(verdict.verdict, wanted);
    assert.equal(served.answers, wanted === "fatal" ? [] : unfiltered);
    assert.equal(
      verdict.findings.map((each) => each.code),
      codes,
    );
    const told = verdict.findings.map(({ cause }) => cause).join("\n");
    for (const values of causes) assert.match(told, values);

    await rig.applyFix(verdict, file, filter);
    const cured = await rig.checkThenServe(file);
    assert.is(cured.verdict.verdict, "loads");
    assert.equal(cured.served.answers, filtered);
  });
}

test.run();
