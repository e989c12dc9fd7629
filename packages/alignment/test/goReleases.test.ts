import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "./builds.ts";
import { codesOf, judgeAndOpen } from "./judgeAndOpen.ts";

const test = suite("Go releases");

/** All pairs of these; `npm run test:full` takes the older ones too: each compiles std anew. */
const releases = process.env.LOCKSTEP_TEST_FULL
  ? ["1.25.5", "1.26.8", "1.26.9", "1.27.3"]
  : ["1.26.9", "1.27.3"];

for (const host of releases) {
  for (const plugin of releases) {
    test(`a plugin of ${plugin} in a host of ${host}: as the process says`, async () => {
      const { last } = await judgeAndOpen(await appHost({ go: host }), [
        await appPlugin({ go: plugin }),
      ]);
      assert.equal(codesOf(last), host === plugin ? [] : ["LS3001"]);
    });
  }
}

test.run();
