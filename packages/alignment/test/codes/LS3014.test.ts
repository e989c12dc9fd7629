import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../../src/index.ts";
import { appHost, appPlugin } from "../builds.ts";
import { judgeAndOpen } from "../judgeAndOpen.ts";
import { renamedRelease } from "../renamedRelease.ts";

const test = suite("LS3014");
const good = { go: "1.27.3" };
const bad = (file: string): string => renamedRelease(file, "go1.27.3", "go1.27.1");

test("a host of 1.27.1: a warning with one plugin, an error with two", async () => {
  const host = bad(await appHost(good));
  const one = bad(await appPlugin(good));
  const two = bad(await appPlugin({ ...good, package: "./other" }));
  const alone = (await judgeAndOpen(host, [one])).report;
  assert.equal(
    alone.findings.map((each) => each.code),
    ["LS3014"],
  );
  assert.is(alone.findings[0]!.severity, "warning");
  assert.equal(alone.findings[0]!.fix, {
    text: "build host and plugins with Go 1.27.2 or later, or with 1.26",
  });
  assert.ok(alone.ok);
  const both = (await judgeAndOpen(host, [one, two])).report;
  assert.is(both.findings[0]!.severity, "error");
  assert.not.ok(both.ok);
});

test("a workspace builds with no such release: its command cures it", async () => {
  const unit = { name: "host", buildCommand: "lockstep build host" };
  const host = await artefactFromFile(bad(await appHost(good)), { unit });
  assert.is(judge({ host, plugins: [] }).findings[0]!.fix!.command, unit.buildCommand);
});

test("built again with 1.27.3, host and plugins are sound", async () => {
  const plugins = [await appPlugin(good), await appPlugin({ ...good, package: "./other" })];
  const { report } = await judgeAndOpen(await appHost(good), plugins);
  assert.equal(report.findings, []);
  assert.ok(report.ok);
});

test.run();
