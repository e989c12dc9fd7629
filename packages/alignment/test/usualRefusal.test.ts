import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../src/index.ts";
import { applyFix } from "./applyFix.ts";
import { appHost, appPlugin } from "./builds.ts";
import { codesOf, judgeAndOpen } from "./judgeAndOpen.ts";
import { copied } from "./temporary.ts";

const test = suite("a plugin built the way authors do today");
const files = sampleFiles("work");
const usual = { files, cwd: "plug", package: ".", flags: [], env: { GOWORK: "off" } };

test("its own go.mod, no flags: every cause is named, one command cures all", async () => {
  const host = await appHost({ files });
  const { "go.work": _work, ...withoutWork } = files;
  const tree = copied(await writeTree(withoutWork));
  const plugin = copied(await appPlugin({ ...usual, files: withoutWork }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3002", "LS3012"]);
  const commands = new Set(last.findings.map((each) => each.fix?.command));
  assert.is(commands.size, 1);
  const [finding] = last.findings;
  // The command enters the folder the plugin was built in: a shared fixture, so another one here.
  const command = finding!.fix!.command!.replace(/^cd \S+ && /, "");
  const moved = { ...finding!, fix: { ...finding!.fix!, command } };
  await applyFix(moved, [host, plugin], { cwd: `${tree}/plug` });
});

test("of a workspace unit: the fix is to build the unit", async () => {
  const host = await artefactFromFile(await appHost({ files }), { display: "dist/host" });
  const unit = { name: "plug", buildCommand: "lockstep build plug" };
  const plugin = await artefactFromFile(await appPlugin(usual), { display: "dist/plug.so", unit });
  const report = judge({ host, plugins: [plugin] });
  assert.is(report.plugins[0]!.name, "plug");
  assert.is(report.plugins[0]!.file, "dist/plug.so");
  assert.match(report.plugins[0]!.message ?? "", /^plugin\.Open\("dist\/plug"\): /);
  for (const finding of report.plugins[0]!.findings) {
    assert.is(finding.fix?.command, unit.buildCommand);
  }
});

test("of a workspace unit, for a host from elsewhere with a setting of its own", async () => {
  const host = await artefactFromFile(await appHost({ files, flags: ["-trimpath", "-race"] }));
  const unit = { name: "plug", buildCommand: "lockstep build plug" };
  const file = copied(await appPlugin({ files }));
  const { plugins } = judge({ host, plugins: [await artefactFromFile(file, { unit })] });
  const [finding] = plugins[0]!.findings;
  assert.is(finding!.code, "LS3018");
  assert.match(finding!.fix!.command!, "go build -trimpath -race -buildmode=plugin");
  await applyFix(finding, [host.file, file], { cwd: await writeTree(files) });
  const own = { ...host, unit: { name: "host", buildCommand: "lockstep build host" } };
  const both = judge({
    host: own,
    plugins: [await artefactFromFile(copied(await appPlugin({ files })), { unit })],
  });
  assert.is(
    both.plugins[0]!.findings[0]!.fix!.command,
    "lockstep build host && lockstep build plug",
  );
});

test("the report is a valid document", async () => {
  const { parseReport } = await import("@lockstep/schema/parseReport");
  const { report } = await judgeAndOpen(await appHost({ files }), [await appPlugin(usual)]);
  const parsed = parseReport("check-report", JSON.stringify(report), "report.json");
  assert.ok(parsed.ok, JSON.stringify(parsed));
});

test.run();
