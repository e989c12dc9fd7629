import { appendFileSync, rmSync } from "node:fs";
import { edited, goOnPath, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { renamedRelease } from "../renamedRelease.ts";
import { copied } from "../temporary.ts";
import { writeRecord } from "../writeRecord.ts";

const test = suite("LS3015");
const app = sampleFiles("app");
const source = app["shared/shared.go"]!;

test("a patch release whose packages do not differ loads, and is skewed", async () => {
  const host = await appHost();
  const plugin = renamedRelease(await appPlugin(), "go1.26.9", "go1.26.7");
  const { last, report } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "loads-skewed");
  assert.is(last.skew, "found");
  assert.equal(codesOf(last), ["LS3015"]);
  assert.not.ok(report.ok);
  rmSync(plugin); // go build leaves a file alone that carries the right build ID
  const fixed = await applyFix(last.findings[0], [host, plugin], {
    cwd: await writeTree(app),
    go: "1.26.8",
    alsoOnPath: [await goOnPath("1.26.9")],
  });
  assert.is(fixed.last.verdict, "loads");
});

test("an edit that no fingerprint sees: found, none or unknown by the build records", async () => {
  const files = edited(app, "shared/shared.go", "calls += n", "calls -= n");
  const host = copied(await appHost());
  const plugin = copied(await appPlugin({ files }));
  assert.is((await judgeAndOpen(host, [plugin])).last.skew, "unknown");

  writeRecord(host, "host", { "ex.com/app/shared": source });
  assert.is((await judgeAndOpen(host, [plugin])).last.skew, "unknown");

  writeRecord(plugin, "plugin", { "ex.com/app/shared": files["shared/shared.go"]! });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "loads-skewed");
  assert.equal(codesOf(last), ["LS3015"]);
  assert.is(last.findings[0]!.subject, "ex.com/app/shared");
  assert.is(last.findings[0]!.fix!.command, undefined, "go cannot build a recorded host again");

  writeRecord(plugin, "plugin", { "ex.com/app/shared": source });
  const equal = await judgeAndOpen(host, [plugin]);
  assert.is(equal.last.verdict, "loads");
  assert.is(equal.last.skew, "none");
  assert.ok(equal.report.ok);
});

test("a record of another file is left out, and said so", async () => {
  const host = copied(await appHost());
  const plugin = copied(await appPlugin());
  writeRecord(host, "host", { "ex.com/app/shared": source });
  writeRecord(plugin, "plugin", { "ex.com/app/shared": source });
  appendFileSync(plugin, "\0");
  const { last, report } = await judgeAndOpen(host, [plugin]);
  assert.is(last.verdict, "loads");
  assert.is(last.skew, "unknown");
  assert.is(last.findings[0]!.title, "build record left out");
  assert.ok(report.ok, "a warning is no reason to stop");
});

test.run();
