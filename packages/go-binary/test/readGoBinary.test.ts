import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import {
  buildArtefact,
  edited,
  goToolchain,
  runShell,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { type GoBinary, readGoBinary } from "../src/index.ts";
import { build } from "./builds.ts";
import { temporaryPath } from "./temporary.ts";

const test = suite("readGoBinary");

async function read(path: string): Promise<GoBinary> {
  const result = await readGoBinary(path);
  assert.ok(result.ok, JSON.stringify(result));
  return (result as { binary: GoBinary }).binary;
}

test("a host and its plugin", async () => {
  const [host, plugin] = [await read(await build("host")), await read(await build("plugin"))];
  assert.is(host.elf.type, "executable");
  assert.is(host.elf.interpreter?.startsWith("/lib"), true);
  assert.ok(host.hasPluginRuntime);
  assert.is(host.moduleDataSize, 592);
  assert.equal(host.linkOrder, []);
  assert.is(host.pluginPath, undefined);
  assert.ok(host.fingerprints.has("ex.com/app/shared"));

  assert.is(plugin.elf.type, "shared");
  assert.not.ok(plugin.elf.pie);
  assert.ok(plugin.elf.needed.some((library) => library.startsWith("libc.so")));
  assert.match(plugin.elf.glibcFloor ?? "", /^2\.\d+$/);
  assert.is(plugin.pluginPath, "ex.com/app/plug");
  assert.equal(plugin.exportedSymbols, ["New"]);
  assert.equal(
    plugin.linkOrder.slice(0, 2).map((each) => each.path),
    ["ex.com/app/shared", "ex.com/app/plug"],
  );
  for (const { path, hash } of plugin.linkOrder) assert.is(plugin.fingerprints.get(path), hash);
  for (const { path, hash } of plugin.linkOrder) {
    if (path !== "ex.com/app/plug") assert.is(host.fingerprints.get(path), hash, path);
  }
});

test("fingerprints are those that go list -export tells", async () => {
  const plugin = await read(await build("plugin"));
  const listed = await runShell(
    "go list -deps -export -trimpath -buildmode=plugin -f '{{.ImportPath}} {{.Export}}' ./plug",
    { cwd: await writeTree(sampleFiles("app")) },
  );
  const exported = new Map(
    listed
      .trim()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  assert.ok(plugin.linkOrder.length > 30);
  for (const { path, hash } of plugin.linkOrder) {
    const archive = readFileSync(exported.get(path)!);
    const header = archive.indexOf(Buffer.from("\0go120ld", "latin1"));
    assert.is(archive.subarray(header + 8, header + 16).toString("hex"), hash, path);
  }
});

test("what go version -m and go tool buildid say", async () => {
  const flags = ["-trimpath", "-gcflags=ex.com/app/shared=-N -l", "-tags=one,two"];
  const path = await build("plugin", flags);
  const { buildInfo, goBuildId } = await read(path);
  const said = await runShell(`go version -m ${path}; go tool buildid ${path}`, {
    cwd: dirname(path),
  });
  const lines = said.trim().split("\n");
  assert.is(`${path}: ${buildInfo!.goVersion}`, lines[0]);
  const settings = lines.filter((line) => line.startsWith("\tbuild\t"));
  assert.equal(
    [...buildInfo!.settings].map(([key, value]) => `\tbuild\t${key}=${value}`),
    settings.map((line) => line.replace(/=(")(.*)"$/, "=$2")),
  );
  assert.is(buildInfo!.path, "ex.com/app/plug");
  assert.is(buildInfo!.main?.path, "ex.com/app");
  assert.is(goBuildId, lines.at(-1));
});

test("nothing is lost by stripping, nor by removing the section headers", async () => {
  for (const mode of ["host", "plugin"] as const) {
    const original = await build(mode);
    const copy = temporaryPath();
    copyFileSync(original, copy);
    await runShell(`strip -s ${copy}`, { cwd: "/" });
    const content = readFileSync(copy);
    content.fill(0, 40, 48); // e_shoff
    content.fill(0, 58, 64); // e_shentsize, e_shnum, e_shstrndx
    writeFileSync(copy, content);
    const { file: _f, size: _s, inode: _i, ...wanted } = await read(original);
    const { file, size, inode, ...got } = await read(copy);
    assert.is(file, copy);
    assert.ok(size > 0 && inode !== "");
    assert.equal(got, wanted);
  }
});

test("position-independent hosts and packed relocations", async () => {
  const pie = await read(await build("host", ["-trimpath", "-buildmode=pie"]));
  assert.is(pie.elf.type, "shared");
  assert.ok(pie.elf.pie);
  const plain = await read(await build("host"));
  assert.equal(pie.fingerprints, plain.fingerprints);
  const packed = await read(
    await build("plugin", ["-trimpath", "-ldflags=-extldflags=-Wl,-z,pack-relative-relocs"]),
  );
  const plugin = await read(await build("plugin"));
  assert.equal(packed.linkOrder, plugin.linkOrder);
  assert.is(packed.pluginPath, plugin.pluginPath);
});

test("a plugin path that must be escaped", async () => {
  const app = sampleFiles("app");
  const files = edited(app, "go.mod", "ex.com/app", "ex.com/app.v2");
  const moved = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replaceAll("ex.com/app/", "ex.com/app.v2/"),
    ]),
  );
  const { "plug/main.go": main, ...rest } = moved;
  const tree = await writeTree({ ...rest, "plug.v3/main.go": main! });
  const path = await buildArtefact({
    tree,
    package: "./plug.v3",
    mode: "plugin",
    flags: ["-trimpath"],
  });
  const plugin = await read(path);
  assert.is(plugin.pluginPath, "ex.com/app.v2/plug%2ev3");
  assert.equal(plugin.exportedSymbols, ["New"]);
  assert.ok(plugin.fingerprints.has("ex.com/app.v2/plug.v3"));
});

test("programs that are not Go's, or open no plugin", async () => {
  const shell = await read("/bin/sh");
  assert.is(shell.buildInfo, undefined);
  assert.is(shell.fingerprints.size, 0);
  const { go } = await goToolchain();
  const tool = await read(go);
  assert.match(tool.buildInfo?.goVersion ?? "", "go1.26.9");
  assert.not.ok(tool.hasPluginRuntime);
});

test.run();
