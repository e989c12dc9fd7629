import { runShell } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { filtered, MosnRig } from "./MosnRig.ts";

const test = suite("MOSN, unpatched, on Go 1.27");
const go = "1.27.3";
let rig: MosnRig | undefined;

test.after(() => rig?.end());

if (process.env.LOCKSTEP_TEST_FULL) {
  test("it runs the workspace's filter, and one that an author built", async () => {
    rig = await MosnRig.start(go);
    const inside = await runShell("go version -m host", { cwd: rig.cwd, go });
    assert.match(inside, /^\tdep\tmosn\.io\/mosn\tv1\.6\.1\th1:/m);
    assert.not.match(inside, /^\t=>\t/m, "a module stands in for another");
    for (const file of [rig.filter, await rig.build({ flags: ["-trimpath"] })]) {
      const { verdict, served } = await rig.checkThenServe(file);
      assert.is(verdict.verdict, "loads");
      assert.equal(served.answers, filtered);
    }
  });
} else test.skip("not tried: needs npm run test:full, as that release compiles all of MOSN anew");

test.run();
