import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3007");
const cwd = (): Promise<string> => writeTree(sampleFiles("app"));

test("-gcflags for all packages in the plugin only; the fix makes it load", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin({ flags: [...trimmed, "-gcflags=all=-N -l"] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3007"]);
  assert.is(last.findings[0]!.cause, "-gcflags of the host: none; of the plugin: all=-N -l");
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("-gcflags for one shared package in the host only; the fix makes it load", async () => {
  const host = await appHost({ flags: [...trimmed, "-gcflags=ex.com/app/shared=-l"] });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3007"]);
  assert.is(last.packages.length, 1);
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("-gcflags for the main package alone load", async () => {
  const { report } = await judgeAndOpen(await appHost(), [
    await appPlugin({ flags: [...trimmed, "-gcflags=-N -l"] }),
  ]);
  assert.ok(report.ok);
});

test("on both sides they load", async () => {
  const flags = [...trimmed, "-gcflags=ex.com/app/...=-N -l"];
  const { report } = await judgeAndOpen(await appHost({ flags }), [await appPlugin({ flags })]);
  assert.ok(report.ok);
});

test.run();
