import { cpSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { cLibrary, edited, openInProcess, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "./builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "./judgeAndOpen.ts";
import { copied, temporaryFolder } from "./temporary.ts";

const test = suite("openSequence");
const app = sampleFiles("app");
const otherLimit = edited(app, "only/only.go", "Limit = 1", "Limit = 2");
const otherShared = edited(app, "shared/shared.go", '"hello "', '"hallo "');
const rejected = (): Promise<string> => appPlugin({ package: "./other", files: otherShared });

test("good plugins load in any order, twice, and through a symbolic link", async () => {
  const host = await appHost();
  const [plug, other] = [await appPlugin(), await appPlugin({ package: "./other" })];
  const link = `${temporaryFolder()}/link.so`;
  symlinkSync(plug, link);
  await judgeAndOpen(host, [plug, other, plug, link]);
  const { report } = await judgeAndOpen(host, [other, plug]);
  assert.ok(report.ok);
});

test("a copy of a loaded plugin is loaded already, and the next one still loads", async () => {
  const host = await appHost();
  const plug = await appPlugin();
  const other = await appPlugin({ package: "./other" });
  const { report } = await judgeAndOpen(host, [plug, copied(plug), other]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "refused", "loads"],
  );
  assert.equal(codesOf(report.plugins[1]!), ["LS3011"]);
});

test("a hard link of a loaded plugin is loaded already", async () => {
  const host = await appHost();
  const plug = copied(await appPlugin());
  const link = `${plug}.hard.so`;
  linkSync(plug, link);
  const { last } = await judgeAndOpen(host, [plug, link]);
  assert.equal(codesOf(last), ["LS3011"]);
});

test("a hard link of a rejected plugin kills the process", async () => {
  const host = await appHost();
  const bad = copied(await rejected());
  const link = `${bad}.hard.so`;
  linkSync(bad, link);
  const { last } = await judgeAndOpen(host, [bad, link]);
  assert.is(last.verdict, "fatal");
  assert.equal(codesOf(last), ["LS3013"]);
});

test("a rejected plugin: again, as a copy, and its corrected build", async () => {
  const host = await appHost();
  const bad = await rejected();
  const fixed = await appPlugin({ package: "./other" });
  const { report } = await judgeAndOpen(host, [bad, bad, copied(bad), fixed]);
  assert.match(report.plugins[1]!.message ?? "", "(previous failure)");
  assert.is(report.plugins[3]!.firstPackage, "ex.com/app/other");
  assert.equal(codesOf(report.plugins[3]!), ["LS3013"]);
  assert.match(report.plugins[3]!.findings[0]!.cause, "in a process of its own it would load");
});

test("a rejected plugin spoils a good one that shares a package with it alone", async () => {
  const host = await appHost();
  const bad = await appPlugin({
    package: "./other",
    files: edited(otherLimit, "shared/shared.go", '"hello "', '"hallo "'),
  });
  const alone = await appPlugin({ package: "./alone" });
  const { last } = await judgeAndOpen(host, [bad, alone]);
  assert.is(last.firstPackage, "ex.com/app/only");
  assert.equal(codesOf(last), ["LS3013"]);
  const { report } = await judgeAndOpen(host, [alone, bad]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "refused"],
  );
});

test("a good plugin that leans on a rejected one loads, with a finding", async () => {
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [
    await rejected(),
    await appPlugin({ package: "./alone" }),
  ]);
  assert.is(last.verdict, "loads");
  assert.equal(codesOf(last), ["LS3013"]);
});

test("a good plugin after a rejected one that brings nothing it needs loads in peace", async () => {
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [await rejected(), await appPlugin()]);
  assert.is(last.verdict, "loads");
  assert.equal(codesOf(last), []);
});

test("two plugins with two builds of a package that the host lacks", async () => {
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [
    await appPlugin({ package: "./other" }),
    await appPlugin({ package: "./alone", files: otherLimit }),
  ]);
  assert.is(last.firstPackage, "ex.com/app/only");
  assert.equal(codesOf(last), ["LS3006"]);
  assert.match(last.findings[0]!.cause, "the plugin");
});

test("a C library kills the process, except right after a good plugin", async () => {
  const host = await appHost();
  const [library, plug] = [await cLibrary(), await appPlugin()];
  await judgeAndOpen(host, [library, plug]);
  const { report } = await judgeAndOpen(host, [
    plug,
    library,
    library,
    copied(plug),
    copied(library),
  ]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "not-a-plugin", "refused", "refused", "fatal"],
  );
  const after = await judgeAndOpen(host, [await rejected(), library]);
  assert.is(after.last.verdict, "fatal");
});

test("files that the dynamic linker refuses", async () => {
  const host = await appHost();
  const folder = temporaryFolder();
  const at = (name: string): string => `${folder}/${name}`;
  writeFileSync(at("text.so"), "this is not a plugin, however long its text may be\n".repeat(9));
  writeFileSync(at("empty.so"), "");
  writeFileSync(at("script.so"), "#!/bin/sh\necho no plugin\n".repeat(40));
  mkdirSync(at("folder.so"));
  cpSync(await appHost(), at("program.so"));
  const pie = await appHost({ flags: ["-trimpath", "-buildmode=pie"] });
  const names = ["text.so", "empty.so", "script.so", "folder.so", "program.so", "missing.so"];
  const { report } = await judgeAndOpen(host, [...names.map(at), pie, await appPlugin()]);
  assert.equal(new Set(report.plugins.slice(0, -1).map((each) => each.verdict)).size, 1);
  assert.is(report.plugins[0]!.verdict, "not-a-plugin");
  assert.is(report.plugins.at(-1)!.verdict, "loads");
  for (const verdict of report.plugins.slice(0, -1)) {
    const code = verdict.file === at("empty.so") ? "LS3032" : "LS3009";
    assert.equal(codesOf(verdict), [code], verdict.file);
  }
});

test("a plugin cut in half kills the process", async () => {
  const host = await appHost();
  const plug = copied(await appPlugin());
  truncateSync(plug, 1_000_000);
  const { report } = await judgeAndOpen(host, [plug, await appPlugin()]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["crash", "crash"],
  );
  assert.equal(codesOf(report.plugins[1]!), ["LS3013"]);
});

test("a plugin path set at link time alone: refused, and the second time it hangs", async () => {
  const host = await appHost();
  const flags = ["-trimpath", "-ldflags=-pluginpath=foo/bar"];
  const { last } = await judgeAndOpen(host, [await appPlugin({ flags })]);
  assert.is(last.verdict, "refused");
  assert.equal(codesOf(last), ["LS3008"]);
  const copy = copied(await appPlugin({ flags }));
  const report = await judgeFiles(host, [copy, copy, await appPlugin()]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["refused", "hang", "hang"],
  );
  const outcomes = await openInProcess(host, [copy, copy], { timeoutMs: 2000 });
  assert.equal(
    outcomes.map((each) => each.outcome),
    ["error", "hang"],
  );
});

test("a plugin built from files has a path of its own and loads", async () => {
  const host = await appHost();
  await judgeAndOpen(host, [
    await appPlugin({ cwd: "plug", package: "main.go" }),
    await appPlugin(),
  ]);
});

test("judged each alone, plugins do not touch each other", async () => {
  const host = await appHost();
  const plug = await appPlugin();
  const report = await judgeFiles(host, [plug, copied(plug), await rejected(), plug], {
    each: true,
  });
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "loads", "refused", "loads"],
  );
});

test.run();
