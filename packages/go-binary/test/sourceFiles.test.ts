import { readFileSync, writeFileSync } from "node:fs";
import { runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { sourceFiles } from "../src/index.ts";
import { build } from "./builds.ts";
import { temporaryFile } from "./temporary.ts";

const test = suite("sourceFiles");

function packagesOf(path: string): Map<string, string[]> {
  const read = sourceFiles(path);
  assert.ok(read.ok);
  return (read as { packages: Map<string, string[]> }).packages;
}

test("trimmed names, and absolute ones", async () => {
  const trimmed = packagesOf(await build("plugin"));
  assert.equal(trimmed.get("ex.com/app/plug"), ["ex.com/app/plug/main.go"]);
  assert.equal(trimmed.get("ex.com/app/shared"), ["ex.com/app/shared/shared.go"]);
  const tree = await writeTree(sampleFiles("app"));
  const plain = packagesOf(await build("host", []));
  assert.equal(plain.get("main"), [`${tree}/host/main.go`]);
  assert.ok(plain.get("plugin")!.some((file) => file.endsWith("/src/plugin/plugin_dlopen.go")));
});

test("the same without symbols and without section headers", async () => {
  for (const mode of ["host", "plugin"] as const) {
    const original = await build(mode, []);
    const copy = temporaryFile(readFileSync(original));
    await runShell(`strip -s ${copy}`, { cwd: "/" });
    assert.equal(packagesOf(copy), packagesOf(original));
    const content = readFileSync(copy);
    content.fill(0, 40, 48);
    content.fill(0, 58, 64);
    writeFileSync(copy, content);
    assert.equal(packagesOf(copy), packagesOf(original));
  }
});

test("a file without a function table", () => {
  assert.is(packagesOf("/bin/sh").size, 0);
});

test.run();
