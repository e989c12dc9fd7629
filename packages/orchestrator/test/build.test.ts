import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readGoBinary } from "@lockstep/go-binary";
import { buildKey } from "@lockstep/orchestrator";
import { readDocument } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { release, statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("build");
const tiny = tinyBuild();

test.after(() => tiny.remove());

test("host and plugins are built, and the host really loads the plugins", async () => {
  const report = await tiny.build();
  assert.equal(statuses(report), ["host built", "clock built", "hello built"]);
  assert.ok(report.ok);
  assert.equal(
    report.units.map(({ file, reason }) => `${file}: ${reason}`),
    [
      `${release}/host: first build`,
      `${release}/plugins/clock.so: first build`,
      `${release}/plugins/hello.so: first build`,
    ],
  );
  assert.is(tiny.greet("hello", "clock"), "hello greets you\nclock greets you\n");
});

test("each artefact has a record that fits the schema, the key and the file", async () => {
  for (const unit of ["host", "plugins/hello.so", "plugins/clock.so"]) {
    const file = tiny.artefact(unit);
    const document = await readDocument("record", `${file}.record.json`, unit);
    assert.ok(document.ok, JSON.stringify(document));
    const record = document.value;
    const content = readFileSync(file);
    assert.is(record.artefact.sha256, createHash("sha256").update(content).digest("hex"));
    assert.is(record.artefact.size, content.length);
    assert.is(record.key, buildKey(record));
    assert.ok(Object.keys(record.fingerprints).includes("example.com/tiny/contract"));
    const read = await readGoBinary(file);
    assert.ok(read.ok);
    const symbols = [...read.binary.fingerprints].sort(([a], [b]) => (a < b ? -1 : 1));
    assert.equal(Object.entries(record.fingerprints), symbols, "those of the symbols, in order");
  }
  const { pluginPath, pluginVersion, modules } = tiny.record("plugins/hello.so");
  assert.is(pluginPath, "example.com/tiny/hello/plugin");
  assert.is(pluginVersion, "0.1.0");
  assert.equal(modules, [
    { path: "example.com/tiny/contract", dir: "$WORKSPACE/contract" },
    { path: "example.com/tiny/hello", dir: "$WORKSPACE/plugins/hello" },
  ]);
  assert.is(tiny.record("host").pluginPath, undefined);
});

test("nothing but artefacts and records is left, and the lock is written", () => {
  assert.equal(readdirSync(join(tiny.root, release, "plugins")).sort(), [
    "clock.so",
    "clock.so.record.json",
    "hello.so",
    "hello.so.record.json",
  ]);
  assert.equal(readdirSync(join(tiny.root, release)).sort(), [
    "host",
    "host.record.json",
    "plugins",
  ]);
  const lock = JSON.parse(readFileSync(join(tiny.root, "lockstep-lock.json"), "utf8"));
  const platforms = Object.keys(lock.go.toolchains);
  assert.ok(["darwin-arm64", "linux-amd64", "linux-arm64"].every((one) => platforms.includes(one)));
});

test("a full plan over unchanged sources builds nothing and says why", async () => {
  const report = await tiny.build();
  assert.equal(statuses(report), ["host up-to-date", "clock up-to-date", "hello up-to-date"]);
  assert.is(report.units[0]?.reason, "nothing that it is made from changed");
});

test("one edited plugin is the only one that is linked, and the reason names the package", async () => {
  tiny.write(
    "plugins/hello/hello.go",
    readFileSync(join(tiny.root, "plugins/hello/hello.go"), "utf8").replace("greets", "salutes"),
  );
  const report = await tiny.build();
  assert.equal(statuses(report), ["host up-to-date", "clock up-to-date", "hello built"]);
  assert.is(report.units[2]?.reason, "changed: package example.com/tiny/hello");
  assert.is(tiny.greet("hello"), "hello salutes you\n");
});

test("only the units asked for are built", async () => {
  tiny.write("contract/more.go", "package contract\n\nconst More = 1\n");
  const report = await tiny.build({ names: ["clock"] });
  assert.equal(statuses(report), ["clock built"]);
  assert.equal(statuses(await tiny.build()), ["host built", "clock up-to-date", "hello built"]);
});

test("a profile has a folder and flags of its own", async () => {
  const report = await tiny.build({ profile: "dev", names: ["hello"] });
  assert.equal(
    report.units.map(({ file, status }) => `${file} ${status}`),
    ["dist/linux_amd64/dev/plugins/hello.so built"],
  );
  const dev = join(tiny.root, "dist/linux_amd64/dev/plugins/hello.so");
  assert.ok(statSync(dev).size < statSync(tiny.artefact("plugins/hello.so")).size);
});

test("a new version of a plugin is in its record, without a new artefact", async () => {
  const manifest = join(tiny.root, "plugins/hello/lockstep.plugin.json");
  tiny.write(
    "plugins/hello/lockstep.plugin.json",
    readFileSync(manifest, "utf8").replace("0.1.0", "0.2.0"),
  );
  assert.is(statuses(await tiny.build())[2], "hello up-to-date");
  assert.is(tiny.record("plugins/hello.so").pluginVersion, "0.2.0");
});

test("what a killed build left is swept, and a record that does not fit is not believed", async () => {
  tiny.write(`${release}/plugins/.hello.so.part`, "half");
  tiny.write(`${release}/plugins/.hello.so.record.json.0123456789ab.tmp`, "half");
  const clock = readFileSync(tiny.artefact("plugins/clock.so.record.json"), "utf8");
  tiny.write(
    `${release}/plugins/clock.so.record.json`,
    clock.replace(/"sha256": "..../, '"sha256": "0000'),
  );
  const hello = readFileSync(tiny.artefact("plugins/hello.so.record.json"), "utf8");
  tiny.write(
    `${release}/plugins/hello.so.record.json`,
    hello.replace('"profile": "release"', '"profile": "debug"'),
  );
  rmSync(tiny.artefact("host.record.json"));
  const report = await tiny.build();
  assert.equal(
    report.units.map(({ name, status, reason }) => `${name} ${status}: ${reason}`),
    [
      "host built: the artefact has no build record",
      "clock built: the artefact is not the one that was built",
      "hello built: its record was edited",
    ],
  );
  assert.equal(
    readdirSync(join(tiny.root, release, "plugins")).filter((name) => name.startsWith(".")),
    [],
  );
});

test.run();
