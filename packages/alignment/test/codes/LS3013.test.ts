import { edited, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";

const test = suite("LS3013");

test("the corrected build of a rejected plugin, in the same process", async () => {
  const files = edited(sampleFiles("app"), "shared/shared.go", '"hello "', '"hallo "');
  const { last } = await judgeAndOpen(await appHost(), [
    await appPlugin({ files }),
    await appPlugin(),
  ]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3013"]);
  assert.is(last.firstPackage, "ex.com/app/plug");
});

test.run();
