import { execFileSync } from "node:child_process";
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Finding } from "@lockstep/findings";
import { edited, goOnPath, openInProcess, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";
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

test("bytes that are not those of the record are an error: what they do is not known", async () => {
  const host = copied(await appHost());
  const good = await appPlugin();
  const plugin = copied(good);
  writeRecord(host, "host", { "ex.com/app/shared": source });
  writeRecord(plugin, "plugin", { "ex.com/app/shared": source });
  const content = readFileSync(plugin);
  content.writeUInt32LE(0xcccccccc, lastRelocation(plugin) + 8);
  writeFileSync(plugin, content);
  const [opened] = await openInProcess(host, [plugin]);
  assert.match(opened?.message ?? "", "unexpected reloc type 0xcccccccc");
  const { plugins, ok } = await judgeFiles(host, [plugin]);
  assert.not.ok(ok);
  assert.equal(plugins[0]!.findings.map(asTold), [
    ["LS3015", "error", "not the file of its build record"],
  ]);
  assert.is(plugins[0]!.findings[0]!.subject, plugin);
  copyFileSync(good, plugin);
  assert.ok((await judgeAndOpen(host, [plugin])).report.ok);

  appendFileSync(host, "\0");
  const other = await judgeAndOpen(host, [plugin]);
  assert.not.ok(other.report.ok);
  assert.equal(other.report.findings.map(asTold), [
    ["LS3015", "error", "not the file of its build record"],
  ]);
  assert.match(other.report.findings[0]!.fix!.text, "; or delete the record");
  rmSync(`${host}.record.json`);
  assert.ok((await judgeAndOpen(host, [plugin])).report.ok, "without a record nothing contradicts");
});

test("a record that is not valid is left out, and said so", async () => {
  const plugin = copied(await appPlugin());
  writeFileSync(`${plugin}.record.json`, "{}");
  const { last, report } = await judgeAndOpen(await appHost(), [plugin]);
  assert.is(last.verdict, "loads");
  assert.is(last.skew, "unknown");
  assert.equal(last.findings.map(asTold), [["LS3015", "warning", "build record left out"]]);
  assert.ok(report.ok, "a warning is no reason to stop");
});

function asTold({ code, severity, title }: Finding): [string, string, string] {
  return [code, severity, title];
}

/** Where the last relocation of a file stands, the first ones being of a kind that glibc counts. */
function lastRelocation(file: string): number {
  const sections = execFileSync("readelf", ["-SW", file], { encoding: "utf8" });
  const [, offset = "", size = ""] = / \.rela\.dyn +RELA +\S+ (\S+) (\S+)/.exec(sections)!;
  return Number.parseInt(offset, 16) + Number.parseInt(size, 16) - 24;
}

test.run();
