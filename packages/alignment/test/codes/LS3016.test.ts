import { runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3016");
const flags = [...trimmed, "-asan"];
const cwd = (): Promise<string> => writeTree(sampleFiles("app"));

test("-asan in the plugin only ends the process; the fix makes it load", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin({ flags }));
  const { report, last, outcomes } = await judgeAndOpen(host, [plugin, await appPlugin()]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["fatal", "fatal"],
  );
  assert.match(outcomes[0]!.message ?? "", "ASan runtime does not come first");
  assert.equal(codesOf(last), ["LS3013"]);
  assert.equal(codesOf(report.plugins[0]!), ["LS3016"]);
  const [finding] = report.plugins[0]!.findings;
  assert.match(finding!.cause, /^the plugin was built with -asan, the host without; \d+ of \d+/);
  await applyFix(finding, [host, plugin], { cwd: await cwd() });
});

/** What the host says of a plugin when it runs with the option that a fix names. */
async function openedAsTold(fix: string, [host, plugin]: [string, string]): Promise<string> {
  const option = /ASAN_OPTIONS=\S+/.exec(fix)![0];
  return runShell(`${option} ${host} ${plugin}`, { cwd: "/" });
}

test("-asan in the host only: refused as a rule, and the fix has two parts", async () => {
  const host = await appHost({ flags });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3016"]);
  const { command, text } = last.findings[0]!.fix!;
  await runShell(command!, { cwd: await cwd() });
  assert.match(await openedAsTold(text, [host, plugin]), '"error":null');
});

test("-asan on both sides ends the process, unless one check of the sanitizer is off", async () => {
  const [host, plugin] = [await appHost({ flags }), await appPlugin({ flags })];
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "fatal");
  assert.equal(codesOf(last), ["LS3016"]);
  assert.is(last.findings[0]!.certainty, "likely");
  assert.match(await openedAsTold(last.findings[0]!.fix!.text, [host, plugin]), '"error":null');
});

test.run();
