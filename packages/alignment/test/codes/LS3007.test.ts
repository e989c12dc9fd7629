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
  assert.match(
    last.findings[0]!.cause,
    /^-gcflags of the host: none; of the plugin: all=-N -l; the pattern all reaches \d+ packages$/,
  );
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("-gcflags for one shared package in the host only; the fix makes it load", async () => {
  const host = await appHost({ flags: [...trimmed, "-gcflags=ex.com/app/shared=-l"] });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3007"]);
  assert.is(last.packages.length, 1);
  assert.is(
    last.findings[0]!.cause,
    "-gcflags of the host: ex.com/app/shared=-l; of the plugin: none; the pattern ex.com/app/shared " +
      "reaches ex.com/app/shared",
  );
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("of several the build info keeps the last: no certainty about the others", async () => {
  const host = copied(await appHost());
  const flags = [...trimmed, "-gcflags=ex.com/app/shared=-l", "-gcflags=ex.com/app/plug=-N"];
  const plugin = copied(await appPlugin({ flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3006"], "it looks like an edit");
  assert.is(last.findings[0]!.certainty, "likely");
  assert.match(last.findings[0]!.cause, "or an earlier -gcflags differed");
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("where the standard library differs an earlier one is the way", async () => {
  const host = await appHost();
  const flags = [...trimmed, "-gcflags=all=-N -l", "-gcflags=ex.com/app/plug=-N"];
  const plugin = copied(await appPlugin({ flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3007"]);
  assert.is(last.findings[0]!.certainty, "likely");
  assert.match(last.findings[0]!.cause, "the build info keeps the last -gcflags of several");
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("the last pattern that covers a package counts", async () => {
  const flags = [...trimmed, "-gcflags=ex.com/app/shared=-l", "-gcflags=ex.com/app/shared="];
  await judgeAndOpen(await appHost(), [await appPlugin({ flags })]);
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
