import { writeFileSync } from "node:fs";
import { cLibrary, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";
import { copied, temporaryFolder } from "../temporary.ts";

const test = suite("LS3009");

test("a text file", async () => {
  const file = `${temporaryFolder()}/text.so`;
  writeFileSync(file, "no plugin ".repeat(100));
  const { last } = await judgeAndOpen(await appHost(), [file]);
  assert.is(last.verdict, "not-a-plugin");
  assert.equal(codesOf(last), ["LS3009"]);
  assert.is(last.findings[0]!.cause, "it does not start with the ELF magic number");
  assert.equal(last.findings[0]!.fix, { text: "name the file of the plugin in its place" });
});

test("a file that is not there; the fix builds it", async () => {
  const [host, file] = [await appHost(), `${temporaryFolder()}/plug.so`];
  const { last } = await judgeAndOpen(host, [file]);
  assert.equal(codesOf(last), ["LS3009"]);
  const tree = await writeTree(sampleFiles("app"));
  await applyFix(last.findings[0], [host, file], { cwd: `${tree}/plug` });
});

test("a plugin built without -buildmode=plugin; the fix makes it load", async () => {
  const host = await appHost();
  const file = copied(await appHost({ package: "./plug" }), "plug.so");
  const { last } = await judgeAndOpen(host, [file]);
  assert.equal(codesOf(last), ["LS3009"]);
  assert.is(last.findings[0]!.cause, "it is a Go program, not a plugin");
  await applyFix(last.findings[0], [host, file], { cwd: await writeTree(sampleFiles("app")) });
});

test("a program without the host's flags; the fix takes them and the release from the host", async () => {
  const host = await appHost();
  const file = copied(await appHost({ package: "./plug", flags: [] }), "plug.so");
  const { last } = await judgeAndOpen(host, [file]);
  assert.match(last.findings[0]!.fix!.command!, /^GOTOOLCHAIN=go1\.\d+\.\d+ go build -trimpath /);
  await applyFix(last.findings[0], [host, file], { cwd: await writeTree(sampleFiles("app")) });
});

test("a Go library for C, opened after a good plugin, and a C library", async () => {
  const host = await appHost();
  const shared = await appHost({ package: "./plug", flags: [...trimmed, "-buildmode=c-shared"] });
  const report = await judgeFiles(host, [await appPlugin(), shared, await cLibrary()]);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["loads", "not-a-plugin", "not-a-plugin"],
  );
  assert.match(report.plugins[1]!.findings[0]!.cause, "Go library (-buildmode=c-shared)");
  assert.match(report.plugins[2]!.findings[0]!.cause, "C library");
});

test.run();
