import { cpSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { cpuProfile } from "../cpuProfile.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3023");
const cwd = (): Promise<string> => writeTree(sampleFiles("app"));

test("a CPU profile in the plugin only; the fix makes it load", async () => {
  const host = await appHost();
  const flags = [...trimmed, `-pgo=${await cpuProfile()}`];
  const plugin = copied(await appPlugin({ flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3023"]);
  const [finding] = last.findings;
  assert.is(finding!.certainty, "deduced");
  assert.match(finding!.cause, "the host was built with no profile, the plugin with -pgo=cpu.pgo");
  await applyFix(finding, [host, plugin], { cwd: await cwd() });
});

test("a profile in the host only: with -trimpath nobody knows where it lies", async () => {
  const profile = await cpuProfile();
  const host = await appHost({ flags: [...trimmed, `-pgo=${profile}`] });
  const { last } = await judgeAndOpen(host, [await appPlugin()]);
  assert.equal(codesOf(last), ["LS3023"]);
  assert.is(last.findings[0]!.fix!.command, undefined);
});

test("the host's default.pgo; the fix gives it to the plugin as well", async () => {
  const tree = copied(await cwd());
  cpSync(await cpuProfile(), join(tree, "host/default.pgo"));
  const { buildArtefact } = await import("@lockstep/go-fixtures");
  const host = await buildArtefact({ tree, package: "./host", mode: "host", flags: trimmed });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3023"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: tree });
  rmSync(dirname(host), { recursive: true });
});

test("the same profile on both sides loads", async () => {
  const flags = [...trimmed, `-pgo=${await cpuProfile()}`];
  await judgeAndOpen(await appHost({ flags }), [await appPlugin({ flags })]);
});

test.run();
