import { edited, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";

const test = suite("LS3013");

test("the corrected build of a rejected plugin: not in the same process, but in a new one", async () => {
  const files = edited(sampleFiles("app"), "shared/shared.go", '"hello "', '"hallo "');
  const host = await appHost();
  const [rejected, corrected] = [await appPlugin({ files }), await appPlugin()];
  const { last } = await judgeAndOpen(host, [rejected, corrected]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3013"]);
  assert.is(last.firstPackage, "ex.com/app/plug");
  const { fix } = last.findings[0]!;
  assert.equal(fix, { text: `correct or leave out ${rejected}, then start the host anew` });
  assert.ok((await judgeAndOpen(host, [corrected])).report.ok);
});

test.run();
