import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3017");
const app = sampleFiles("app");
const files = {
  ...app,
  "shared/extra.go": "//go:build extra\n\npackage shared\n\nconst Extra = true\n",
};
const tagged = [...trimmed, "-tags=extra"];
const user = 'package main\n\nimport "os/user"\n\nvar User = user.Current\n';
const withUser = { ...app, "host/user.go": user, "plug/user.go": user };

test("a tag in the plugin only; the fix makes it load, even where GOFLAGS brought it", async () => {
  const host = await appHost({ files });
  const plugin = copied(await appPlugin({ files, flags: tagged }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3017"]);
  const [finding] = last.findings;
  assert.is(finding!.certainty, "likely", "an edit of the same package would look alike");
  assert.match(finding!.cause, "-tags of the host: none; of the plugin: extra; ex.com/app/shared");
  await applyFix(finding, [host, plugin], {
    cwd: await writeTree(files),
    env: { GOFLAGS: "-tags=extra -buildvcs=false" },
  });
});

test("tags in the host only; the fix makes the plugin load", async () => {
  const host = await appHost({ files, flags: [...trimmed, "-tags=more,extra"] });
  const plugin = copied(await appPlugin({ files }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3017"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(files) });
});

test("a tag that is known to select files of the standard library", async () => {
  const host = await appHost({ files: withUser });
  const flags = [...trimmed, "-tags=osusergo"];
  const plugin = copied(await appPlugin({ files: withUser, flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3017"]);
  assert.is(last.firstPackage, "os/user");
  assert.is(last.findings[0]!.certainty, "deduced");
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(withUser) });
});

test("the same tags in another order, and tags that select nothing", async () => {
  const host = await appHost({ files, flags: [...trimmed, "-tags=more,extra"] });
  const swapped = await appPlugin({ files, flags: [...trimmed, "-tags=extra,more"] });
  assert.match((await judgeAndOpen(host, [swapped])).last.verdict, /^loads/);
  const neutral = await appPlugin({ flags: [...trimmed, "-tags=foo"] });
  assert.match((await judgeAndOpen(await appHost(), [neutral])).last.verdict, /^loads/);
});

test.run();
