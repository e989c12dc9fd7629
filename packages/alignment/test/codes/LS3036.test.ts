import { copyFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3036");

for (const [what, bytes] of [
  ["its section headers", 1024],
  ["its debug information", 200_000],
] as const) {
  test(`a plugin that lost the end of ${what} loads with a warning; copied again, without`, async () => {
    const host = await appHost();
    const plugin = await appPlugin();
    const file = copied(plugin);
    truncateSync(file, statSync(file).size - bytes);
    const { last, report } = await judgeAndOpen(host, [file]);
    assert.is(last.verdict, "loads");
    assert.equal(codesOf(last), ["LS3036"]);
    assert.match(last.findings[0]!.cause, `the file ends ${bytes} bytes before`);
    assert.ok(report.ok);
    rmSync(file);
    copyFileSync(plugin, file);
    assert.equal(codesOf((await judgeAndOpen(host, [file])).last), []);
  });
}

test("a host that lost its section headers", async () => {
  const host = copied(await appHost());
  truncateSync(host, statSync(host).size - 1024);
  const { report } = await judgeAndOpen(host, [await appPlugin()]);
  assert.equal(
    report.findings.map(({ code }) => code),
    ["LS3036"],
  );
  assert.ok(report.ok);
});

test.run();
