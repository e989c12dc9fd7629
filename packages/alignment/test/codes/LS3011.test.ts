import { sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";

const test = suite("LS3011");

test("two builds of one main package", async () => {
  const files = { ...sampleFiles("app"), "plug/more.go": "package main\n\nvar Extra int\n" };
  const { last } = await judgeAndOpen(await appHost(), [
    await appPlugin(),
    await appPlugin({ files }),
  ]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3011"]);
  assert.is(last.findings[0]!.subject, "ex.com/app/plug");
});

test.run();
