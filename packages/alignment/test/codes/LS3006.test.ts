import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  dependencyEnvironment,
  edited,
  goOnPath,
  runShell,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../../src/index.ts";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";
import { copied, temporaryFolder } from "../temporary.ts";
import { writeRecord } from "../writeRecord.ts";

const test = suite("LS3006");
const app = sampleFiles("app");

for (const [what, from, to] of [
  ["an inlined body", '"hello "', '"hallo "'],
  ["a line above a declaration", "package shared", "package shared\n"],
  ["a new exported function", "var calls int", "var calls int\n\nfunc More() {}"],
  [
    "a method of the interface",
    "Greet(name string) string\n",
    "Greet(name string) string\n\tBye()\n",
  ],
] as const) {
  test(`${what} was edited`, async () => {
    const files = edited(app, "shared/shared.go", from, to);
    const package_ = what.startsWith("a method") ? "./third" : "./plug";
    const third = {
      "third/main.go": 'package main\n\nimport "ex.com/app/shared"\n\nvar X shared.Greeter\n',
    };
    const host = await appHost();
    const plugin = await appPlugin({ files: { ...files, ...third }, package: package_ });
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.equal(codesOf(last), ["LS3006"]);
    assert.is(last.findings[0]!.subject, "ex.com/app/shared");
    assert.is(last.findings[0]!.certainty, "deduced");
  });
}

test("building both again from one tree is the fix", async () => {
  const host = copied(await appHost());
  const files = edited(app, "shared/shared.go", '"hello "', '"hallo "');
  const plugin = copied(await appPlugin({ files }));
  const { last } = await judgeAndOpen(host, [plugin]);
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(files) });
});

test("a host that lockstep built is never built again with bare go", async () => {
  const host = copied(await appHost());
  const files = edited(app, "shared/shared.go", '"hello "', '"hallo "');
  const plugin = copied(await appPlugin({ files }));
  writeRecord(host, "host", { "ex.com/app/shared": "one" });
  const recorded = (await judgeAndOpen(host, [plugin])).last.findings[0]!;
  assert.is(recorded.code, "LS3006");
  assert.is(recorded.fix!.command, undefined);
  assert.match(recorded.fix!.text, "was built by lockstep and is the reference");

  writeRecord(plugin, "plugin", { "ex.com/app/shared": "two" });
  const proven = (await judgeAndOpen(host, [plugin])).last.findings[0]!;
  assert.is(proven.certainty, "deduced");
  assert.is(proven.fix!.command, undefined);

  const unit = { name: "host", buildCommand: "lockstep build host" };
  const report = judge({
    host: await artefactFromFile(host, { unit }),
    plugins: [await artefactFromFile(plugin)],
  });
  assert.equal(report.plugins[0]!.findings[0]!.fix, {
    text:
      "build the plugin from the workspace's sources of ex.com/app, and the host (lockstep build " +
      "host) if they changed since",
  });
});

test("the go on PATH is another release; the fix names the release of the host", async () => {
  const host = copied(await appHost());
  const files = edited(app, "shared/shared.go", '"hello "', '"hallo "');
  const plugin = copied(await appPlugin({ files }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.match(last.findings[0]!.fix!.text, "in the folder of the plugin's module");
  await applyFix(last.findings[0], [host, plugin], {
    cwd: await writeTree(files),
    go: "1.26.8",
    alsoOnPath: [await goOnPath("1.26.9")],
  });
  assert.is((await judgeFiles(host, [plugin])).host.goVersion, "go1.26.9");
});

test("an edit in the module cache; the fix restores the module", async () => {
  const files = sampleFiles("dependent");
  const env = await dependencyEnvironment();
  const host = await appHost({ files, env });
  const spoiled = { ...env, GOMODCACHE: join(temporaryFolder(), "modcache") };
  const cwd = copied(await writeTree(files));
  await runShell("go mod download", { cwd, env: spoiled });
  const source = join(spoiled.GOMODCACHE, "ex.com/dep@v1.0.0/dep.go");
  chmodSync(source, 0o644);
  writeFileSync(
    source,
    'package dep\n\nfunc Hello() string { return "x" }\n\nfunc Count(n int) int { return n }\n',
  );
  const plugin = join(cwd, "plug.so");
  await runShell(`go build -trimpath -buildmode=plugin -o ${plugin} ./plug`, { cwd, env: spoiled });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3006"]);
  assert.is(last.findings[0]!.certainty, "likely");
  rmSync(plugin);
  await applyFix(last.findings[0], [host, plugin], { cwd, env: spoiled });
  assert.ok(existsSync(plugin));
});

test("build records tell the edited package from those that import it", async () => {
  const importer = {
    "mid/mid.go":
      'package mid\n\nimport "ex.com/app/shared"\n\nfunc Hi() string { return shared.Hello("") }\n',
    "host/mid.go": 'package main\n\nimport "ex.com/app/mid"\n\nvar Hi = mid.Hi\n',
    "plug/mid.go": 'package main\n\nimport "ex.com/app/mid"\n\nvar Hi = mid.Hi\n',
  };
  const files = { ...app, ...importer };
  const other = edited(files, "shared/shared.go", '"hello "', '"hallo "');
  const host = copied(await appHost({ files }));
  const plugin = copied(await appPlugin({ files: other }));
  const paths = ["ex.com/app/mid", "ex.com/app/shared"];
  const before = await judgeAndOpen(host, [plugin]);
  assert.equal(before.last.packages.map((each) => each.path).sort(), paths);
  assert.match(before.last.findings[0]!.cause, "one or more of");
  writeRecord(host, "host", { "ex.com/app/mid": "mid", "ex.com/app/shared": "one" });
  writeRecord(plugin, "plugin", { "ex.com/app/mid": "mid", "ex.com/app/shared": "two" });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3006"]);
  assert.is(last.findings[0]!.subject, "ex.com/app/shared");
  assert.is(last.findings[0]!.certainty, "deduced");
  assert.match(last.findings[0]!.cause, "1 more package with equal sources");
});

test.run();
