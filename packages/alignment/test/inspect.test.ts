import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cLibrary, sampleFiles } from "@lockstep/go-fixtures";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, inspect } from "../src/index.ts";
import { appHost, appPlugin, trimmed } from "./builds.ts";
import { copied, temporaryFolder } from "./temporary.ts";
import { writeRecord } from "./writeRecord.ts";

const test = suite("inspect");

async function inspected(...files: [string, string?]) {
  const [first, second] = files;
  const report = inspect(
    await artefactFromFile(first),
    second === undefined ? undefined : await artefactFromFile(second),
  );
  const parsed = parseReport("inspect-report", JSON.stringify(report), "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return report;
}

test("a plugin: what Go, the linker and C need to know of it", async () => {
  const { files, ok, findings } = await inspected(await appPlugin());
  const [plug] = files;
  assert.equal([ok, findings, plug!.kind], [true, [], "plugin"]);
  assert.is(plug!.pluginPath, "ex.com/app/plug");
  assert.equal([plug!.goVersion, plug!.os, plug!.arch], ["go1.26.9", "linux", "amd64"]);
  assert.equal([plug!.trimmed, plug!.symbols, plug!.canLoadPlugins], [true, ["New"], undefined]);
  assert.equal([plug!.c!.library, plug!.c!.needed], ["glibc", ["libc.so.6"]]);
  assert.match(plug!.c!.glibcFloor!, /^2\.\d+$/);
  assert.ok(plug!.moduleDataSize! > 500);
  const [std, own] = plug!.packages!;
  assert.equal([std!.module, own!.module], ["std", "ex.com/app"]);
  assert.match(std!.fingerprints["internal/abi"]!, /^[0-9a-f]{16}$/);
  assert.is(plug!.settings!["-buildmode"], "plugin");
});

test("a host, one that cannot load plugins, and where an untrimmed one was built", async () => {
  const [host] = (await inspected(await appHost())).files;
  assert.equal([host!.kind, host!.canLoadPlugins], ["host", true]);
  const [stub] = (await inspected(await appHost({ env: { CGO_ENABLED: "0" } }))).files;
  assert.equal([stub!.kind, stub!.canLoadPlugins, stub!.c!.library], ["go-program", false, "none"]);
  assert.match(stub!.cannotLoad!, /CGO_ENABLED=0/);
  const [untrimmed] = (await inspected(await appHost({ flags: [] }))).files;
  assert.match(untrimmed!.folder!, /\/trees\/a-/);
});

test("other files: a C library, a Go library, a program of the system", async () => {
  const shared = await appHost({ package: "./plug", flags: [...trimmed, "-buildmode=c-shared"] });
  for (const [file, kind] of [
    [await cLibrary(), "library"],
    [shared, "go-library"],
    [process.execPath, "program"],
  ] as const) {
    const { files, ok } = await inspected(file);
    assert.equal([files[0]!.kind, ok], [kind, true], file);
  }
});

test("broken files are findings", async () => {
  const folder = temporaryFolder();
  const text = join(folder, "text.so");
  writeFileSync(text, "no plugin ".repeat(100));
  const cut = copied(await appPlugin());
  truncateSync(cut, 4096);
  const empty = join(folder, "empty.so");
  writeFileSync(empty, "");
  for (const file of [text, cut, empty, folder, join(folder, "missing.so"), "/dev/null"]) {
    const { ok, files, findings, differences } = await inspected(file, await appPlugin());
    assert.equal([ok, files[0]!.kind, differences], [false, "unreadable", undefined], file);
    const code = file === cut || file === empty ? "LS3032" : "LS3009";
    assert.equal([findings[0]!.code, findings[0]!.where!.file], [code, file]);
  }
  const [left] = (await inspected(empty)).findings;
  assert.equal([left!.title, left!.cause], ["too short for a binary", "the file is empty"]);
  assert.match(left!.fix!.text, "copy or build it again");
});

test("two files: settings, packages by module, only what differs", async () => {
  const [plain, plug] = [await appPlugin({ flags: [] }), await appPlugin()];
  const { differences } = await inspected(plug, plain);
  assert.equal(
    differences!.settings.map(({ what, first }) => [what, first]),
    [
      ["-trimpath", "true"],
      ["CGO_CFLAGS", undefined],
      ["CGO_CPPFLAGS", undefined],
      ["CGO_CXXFLAGS", undefined],
      ["CGO_LDFLAGS", undefined],
    ],
  );
  assert.equal(differences!.modules, []);
  const [std] = differences!.packages;
  assert.equal([std!.module, std!.onlyFirst, std!.onlySecond], ["std", [], []]);
  assert.ok(std!.differing.length > 20 && std!.differing.length <= std!.common);
  const none = (await inspected(plug, copied(plug))).differences;
  assert.equal(none, { facts: [], settings: [], modules: [], packages: [] });
  const host = (await inspected(await appHost(), plug)).differences!;
  assert.ok(host.facts.some(({ what, first, second }) => what === "kind" && first !== second));
  assert.equal(
    host.packages.flatMap((each) => each.differing),
    [],
  );
});

test("the record beside the file, and one that is of other content", async () => {
  const plug = copied(await appPlugin());
  writeRecord(plug, "plugin", { "ex.com/app/shared": sampleFiles("app")["shared/shared.go"]! });
  const [recorded] = (await inspected(plug)).files;
  assert.is(recorded!.record!.fits, true, JSON.stringify(recorded!.record));
  truncateSync(`${plug}.record.json`, 10);
  const { files, findings, ok } = await inspected(plug);
  assert.equal([files[0]!.record!.fits, findings[0]!.severity, ok], [false, "warning", true]);
});

test.run();
