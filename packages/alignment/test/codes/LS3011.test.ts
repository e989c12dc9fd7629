import { sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";

const test = suite("LS3011");

test("two builds of one main package; each loads where the other is left out", async () => {
  const files = { ...sampleFiles("app"), "plug/more.go": "package main\n\nvar Extra int\n" };
  const host = await appHost();
  const both = [await appPlugin(), await appPlugin({ files })];
  const { last } = await judgeAndOpen(host, both);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3011"]);
  const [finding] = last.findings;
  assert.is(finding!.subject, "ex.com/app/plug");
  const [, earlier] = /^(.*) is loaded already/.exec(finding!.cause) ?? [];
  assert.is(
    finding!.fix!.text,
    `leave out ${last.file}: a process holds one build of a main package, here ${earlier}`,
  );
  for (const kept of both) assert.ok((await judgeAndOpen(host, [kept])).report.ok);
});

test.run();
