import { dependencyEnvironment, edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3008");
const files = {
  ...sampleFiles("app"),
  "shared/extra.go": "//go:build extra\n\npackage shared\n\nconst Extra = true\n",
};

test("a build tag that selects files: no cause is claimed, the setting is named", async () => {
  const host = await appHost({ files });
  const plugin = copied(await appPlugin({ files, flags: [...trimmed, "-tags=extra"] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3008"]);
  const [finding] = last.findings;
  assert.is(
    finding!.cause,
    "ex.com/app/shared differs (1 package); no check explains it. ruled out: Go version (both " +
      "go1.26.9), -trimpath (both with), -gcflags (both none), main module against dependency " +
      "(both alike), dependency versions (equal). settings that differ: -tags: not set in the " +
      "host, extra in the plugin",
  );
  await applyFix(finding, [host, plugin], { cwd: await writeTree(files) });
});

test("-race on one side, beside another dependency: both, and one command for both", async () => {
  const env = await dependencyEnvironment();
  const dependent = sampleFiles("dependent");
  const host = await appHost({ files: dependent, env });
  const newer = edited(dependent, "go.mod", "v1.0.0", "v1.2.0");
  const plugin = copied(await appPlugin({ files: newer, env, flags: [...trimmed, "-race"] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3003", "LS3008"]);
  assert.match(last.findings[1]!.cause, "-race: not set in the host, true in the plugin");
  const cwd = copied(await writeTree(newer));
  await applyFix(last.findings[1], [host, plugin], { cwd, env });
});

test.run();
