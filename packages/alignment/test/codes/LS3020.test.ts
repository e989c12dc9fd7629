import { goOnPath, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3020");
const experiment = { env: { GOEXPERIMENT: "fieldtrack" } };
const cwd = (): Promise<string> => writeTree(sampleFiles("app"));

test("an experiment in the plugin only; the fix makes it load, wherever it was set", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin(experiment));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3020"], "the release is the same");
  assert.match(
    last.findings[0]!.cause,
    "GOEXPERIMENT of the host: none; of the plugin: fieldtrack",
  );
  await applyFix(last.findings[0], [host, plugin], { cwd: await cwd(), ...experiment });
});

test("an experiment in the host only; the fix names it and the release alone", async () => {
  const host = await appHost(experiment);
  const plugin = copied(await appPlugin());
  const { last, report } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3020"]);
  assert.is(report.host.goVersion, "go1.26.9");
  assert.match(last.findings[0]!.fix!.command!, "GOTOOLCHAIN=go1.26.9 GOEXPERIMENT=fieldtrack go");
  await applyFix(last.findings[0], [host, plugin], {
    cwd: await cwd(),
    alsoOnPath: [await goOnPath("1.26.9")],
  });
});

test.run();
