import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("a broken lock");
const root = newWorkspace();
const file = "lockstep-lock.json";

test("is told with its place before anything is built, by the gate as well", () => {
  assert.is(lockstep(root, ["build"]).code, 0);
  writeFileSync(join(root, file), '{\n  "version": 1,\n<<<<<<< ours\n');
  const gate = lockstep(root, ["ci", "--json"]);
  assert.is(gate.code, 2, gate.stderr);
  const [documents, modules] = JSON.parse(gate.stdout).steps;
  assert.equal([documents.name, documents.ok], ["documents", false]);
  assert.is(documents.findings[0].where.file, file);
  assert.is(documents.findings[0].where.line, 3);
  assert.ok(modules.skipped);
  const build = lockstep(root, ["build"]);
  assert.is(build.code, 2, build.stderr);
  assert.match(build.stderr, /--> lockstep-lock\.json:3:/);
  assert.match(build.stderr, /docs: node \.lockstep\/cli\/dist\/lockstep\.js explain LS1001/);
});

test.run();
