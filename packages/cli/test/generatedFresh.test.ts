import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("generated code of a workspace that is one module");
const root = newWorkspace();
const read = (path: string): string => readFileSync(join(root, path), "utf8");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function build(): void {
  const { code, stdout, stderr } = lockstep(root, ["build"]);
  assert.is(code, 0, stdout + stderr);
}

/** Host, plugins and contract in the module at the root, and a type of the contract in another one. */
test.before(() => {
  for (const unit of ["contract", "host", "plugins/clock", "plugins/hello"]) {
    rmSync(join(root, unit, "go.mod"));
  }
  rmSync(join(root, "go.work"));
  const needs = "require example.com/moods v0.0.0\n\nreplace example.com/moods => ./moods\n";
  write("go.mod", `module example.com/demo\n\ngo 1.26.0\n\n${needs}`);
  write("moods/go.mod", "module example.com/moods\n\ngo 1.26.0\n");
  write("moods/moods.go", "package moods\n\ntype Mood struct {\n\tName string\n}\n");
  const contract = read("contract/contract.go")
    .replace('\t"time"\n', '\t"time"\n\n\t"example.com/moods"\n')
    .replace("\tText string\n", "\tText string\n\tMood moods.Mood\n");
  write("contract/contract.go", contract);
  const { code, stderr } = lockstep(root, ["generate"]);
  assert.is(code, 0, stderr);
  build();
});

/** What a build finds after this change of one file, which is taken back. */
function foundAfter(path: string, change: (text: string) => string): string[] {
  build();
  const text = read(path);
  write(path, change(text));
  const { code, stdout } = lockstep(root, ["build", "--json"]);
  write(path, text);
  assert.is(code, 1, stdout);
  const findings: Finding[] = JSON.parse(stdout);
  return findings.map((each) => `${each.code} ${each.where?.file}`).sort();
}

const both = ["LS4002 contract/contract.d.ts", "LS4002 host/lockstep_driver.go"];

test("a new field of the contract makes it stale", () => {
  const found = foundAfter("contract/contract.go", (text) =>
    text.replace("\tText string\n", "\tText string\n\tLoud bool\n"),
  );
  assert.equal(found, both);
});

test("so does one of a type from a module that a replace leads to", () => {
  const found = foundAfter("moods/moods.go", (text) =>
    text.replace("\tName string\n", "\tName string\n\tDark bool\n"),
  );
  assert.equal(found, both);
});

test("a driver that was edited is stale", () => {
  const found = foundAfter("host/lockstep_driver.go", (text) => `${text}// by hand\n`);
  assert.equal(found, ["LS4002 host/lockstep_driver.go"]);
});

test("an edit of a plugin or of the host asks nothing of the contract", () => {
  build();
  const before = read("dist/.lockstep/generated");
  for (const file of ["plugins/hello/hello.go", "host/main.go"]) {
    appendFileSync(join(root, file), "// edited\n");
  }
  build();
  assert.is(read("dist/.lockstep/generated"), before);
});

test.run();
