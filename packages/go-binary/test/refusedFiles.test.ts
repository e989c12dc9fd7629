import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { readGoBinary, sourceFiles } from "../src/index.ts";
import { build } from "./builds.ts";
import { makeElf } from "./makeElf.ts";
import { temporaryFile, temporaryPath } from "./temporary.ts";

const test = suite("refused files");

async function reasonOf(path: string): Promise<string> {
  const sources = sourceFiles(path);
  const result = await readGoBinary(path);
  assert.is(sources.ok, result.ok);
  return result.ok ? "ok" : result.reason;
}

test("missing, empty, short, folder, text, script, archive", async () => {
  assert.is(await reasonOf(temporaryPath()), "missing");
  assert.is(await reasonOf(`${temporaryFile("x")}/below`), "missing");
  assert.is(await reasonOf(temporaryFile("")), "too-short");
  assert.is(await reasonOf(temporaryFile(makeElf().subarray(0, 63))), "too-short");
  const folder = temporaryPath();
  mkdirSync(folder);
  assert.is(await reasonOf(folder), "directory");
  assert.is(await reasonOf(temporaryFile("text ".repeat(100))), "not-elf");
  assert.is(await reasonOf(temporaryFile(`#!/bin/sh\n${"true\n".repeat(100)}`)), "not-elf");
  assert.is(await reasonOf(temporaryFile(`!<arch>\n${" ".repeat(100)}`)), "not-elf");
});

test("files of macOS and Windows", async () => {
  const rest = " ".repeat(100);
  for (const magic of ["cffaedfe", "cefaedfe", "cafebabe"]) {
    const content = Buffer.concat([Buffer.from(magic, "hex"), Buffer.from(rest)]);
    assert.is(await reasonOf(temporaryFile(content)), "mach-o");
  }
  assert.is(await reasonOf(temporaryFile(`MZ${rest}`)), "windows");
});

test("a FIFO and a device are not opened", async () => {
  const fifo = temporaryPath();
  execFileSync("mkfifo", [fifo]);
  assert.is(await reasonOf(fifo), "fifo");
  assert.is(await reasonOf("/dev/zero"), "not-a-regular-file");
});

test("symbolic links are followed, loops are not", async () => {
  const link = temporaryPath();
  symlinkSync(temporaryFile(makeElf()), link);
  assert.is(await reasonOf(link), "ok");
  const loop = temporaryPath();
  symlinkSync(loop, loop);
  assert.is(await reasonOf(loop), "missing");
  const read = await readGoBinary(loop);
  assert.is(read.ok ? "" : read.detail, "its symbolic links lead in a circle");
});

test("ELF files of other kinds", async () => {
  const narrow = Buffer.from(makeElf());
  narrow[4] = 1;
  assert.is(await reasonOf(temporaryFile(narrow)), "elf-32-bit");
  const object = Buffer.from(makeElf());
  object.writeUInt16LE(1, 16);
  assert.is(await reasonOf(temporaryFile(object)), "relocatable-object");
});

test("a real plugin cut anywhere in what is loaded", async () => {
  const content = readFileSync(await build("plugin"));
  const headers = content.readUInt16LE(56) * 56 + 64; // e_phnum of them, behind the ELF header
  for (const length of [64, 100, headers - 1]) {
    const cut = temporaryFile(content.subarray(0, length));
    assert.is(await reasonOf(cut), "cut-headers", `${length}`);
  }
  for (const length of [headers, 4096, 500_000, 1_500_000]) {
    assert.is(await reasonOf(temporaryFile(content.subarray(0, length))), "truncated", `${length}`);
  }
});

test.run();
