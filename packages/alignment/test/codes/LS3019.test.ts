import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3019");
const flags = [...trimmed, "-cover"];
const cwd = (): Promise<string> => writeTree(sampleFiles("app"));

test("-cover in the plugin only; the fix makes it load", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin({ flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3019"]);
  assert.is(last.findings[0]!.certainty, "deduced");
  assert.match(last.findings[0]!.cause, "the plugin was built with -cover, the host without");
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("-cover in the host only; the fix makes the plugin load", async () => {
  const host = await appHost({ flags });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3019"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test("on both sides they load; with another mode, which no file records, they do not", async () => {
  const host = copied(await appHost({ flags }));
  await judgeAndOpen(host, [await appPlugin({ flags })]);
  const plugin = copied(await appPlugin({ flags: [...flags, "-covermode=atomic"] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3019"]);
  assert.is(last.findings[0]!.certainty, "likely");
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd() });
});

test.run();
