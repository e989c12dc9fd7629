import { dependencyEnvironment, edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3018");
const flags = [...trimmed, "-race"];

test("-race in the plugin only; the fix makes it load, even where GOFLAGS brought it", async () => {
  const host = await appHost();
  const plugin = copied(await appPlugin({ flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3018"]);
  const [finding] = last.findings;
  assert.is(finding!.certainty, "deduced");
  assert.match(
    finding!.cause,
    /^the plugin was built with -race, the host without; 7 of \d+ common packages differ$/,
  );
  await applyFix(finding, [host, plugin], {
    cwd: await writeTree(sampleFiles("app")),
    env: { GOFLAGS: "-race -buildvcs=false" },
  });
});

test("-race in the host only; the fix makes the plugin load", async () => {
  const host = await appHost({ flags });
  const plugin = copied(await appPlugin());
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3018"]);
  assert.match(last.findings[0]!.fix!.text, "build the plugin with -race");
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(sampleFiles("app")) });
});

test("what follows from -race is no cause of its own", async () => {
  const files = edited(sampleFiles("app"), "shared/shared.go", "var calls int", "var calls, n int");
  const { last } = await judgeAndOpen(await appHost(), [await appPlugin({ files, flags })]);
  assert.equal(codesOf(last), ["LS3018"]);
});

test("beside another dependency: both, and one command for both", async () => {
  const env = await dependencyEnvironment();
  const dependent = sampleFiles("dependent");
  const host = await appHost({ files: dependent, env });
  const newer = edited(dependent, "go.mod", "v1.0.0", "v1.2.0");
  const plugin = copied(await appPlugin({ files: newer, env, flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3018", "LS3003"]);
  assert.is(last.findings[0]!.fix!.command, last.findings[1]!.fix!.command);
  const cwd = copied(await writeTree(newer));
  await applyFix(last.findings[1], [host, plugin], { cwd, env });
});

test.run();
