import { goOnPath, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3001");
const newer = { go: "1.27.3" };

test("another minor release kills the process; the fix makes the plugin load", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin(newer));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "fatal");
  assert.equal(codesOf(last), ["LS3001"]);
  assert.match(
    last.findings[0]!.cause,
    "the host was built with go1.26.9, the plugin with go1.27.3",
  );
  assert.match(last.findings[0]!.fix!.text, "in the folder of the plugin's module");
  await applyFix(last.findings[0], [host, plugin], {
    cwd: await writeTree(sampleFiles("app")),
    go: "1.27.3",
    alsoOnPath: [await goOnPath("1.26.9")],
  });
});

test("both ways, and equal releases load", async () => {
  const host = await appHost(newer);
  const { last } = await judgeAndOpen(host, [await appPlugin()]);
  assert.equal(codesOf(last), ["LS3001"]);
  const { report } = await judgeAndOpen(host, [await appPlugin(newer)]);
  assert.ok(report.ok);
});

test("a patch release that changed the standard library is refused", async () => {
  const { last } = await judgeAndOpen(await appHost(), [await appPlugin({ go: "1.26.8" })]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3001"]);
  assert.equal(
    last.packages.map((each) => each.path),
    ["internal/godebugs", "runtime"],
  );
});

test("-trimpath on one side as well: both are said, and one command cures both", async () => {
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [await appPlugin({ go: "1.27.3", flags: [] })]);
  assert.equal(codesOf(last), ["LS3001", "LS3002"]);
  const command = last.findings[0]!.fix!.command!;
  assert.match(command, /GOTOOLCHAIN=go1\.26\.9 go build -trimpath /);
  assert.is(last.findings[1]!.fix!.command, command);
  assert.match(command, /^cd \S+ && /);
  assert.not.match(last.findings[0]!.fix!.text, "in the folder");
});

test.run();
