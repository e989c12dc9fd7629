import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3002");

test("host with -trimpath, plugin without; the fix makes it load", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin({ flags: [] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3002"]);
  assert.is(last.findings[0]!.certainty, "deduced");
  assert.match(last.findings[0]!.cause, "the host was built with -trimpath, the plugin without");
  assert.ok(last.packages.length > 30, "every common package is listed");
  assert.is(last.packages.find((each) => each.path === "ex.com/app/shared")?.module, "ex.com/app");
  await applyFix(last.findings[0], [host, plugin], { cwd: "/" });
});

test("host without -trimpath, plugin with", async () => {
  const host = await appHost({ flags: [] });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3002"]);
  const cwd = await writeTree(sampleFiles("app"));
  await applyFix(last.findings[0], [host, plugin], { cwd });
});

test.run();
