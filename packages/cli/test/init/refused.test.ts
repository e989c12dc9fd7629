import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adoptable } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, type Ran } from "../lockstep.ts";
import { contents, put, repository } from "./repository.ts";

const test = suite("init refuses");
const { files } = adoptable["one module"]();

test("a folder with nothing in it, and one below a module: with the command that helps", () => {
  assert.match(refusal(emptyFolder()), /LS6005.*\n[\s\S]*new workspace demo/);
  const root = repository(files);
  mkdirSync(join(root, "docs"));
  const init = "cd .. && node .*lockstep.js init\n";
  assert.match(refusal(join(root, "docs")), new RegExp(`LS6005[\\s\\S]*${init}`));
});

test("several hosts, changes that are not committed, and a workspace that is there", () => {
  const root = repository(files);
  put(root, "cmd/two/main.go", files["cmd/gateway/main.go"]!);
  assert.match(refusal(root), /LS6006[\s\S]*lockstep\.js init --host cmd\/gateway\n/);
  writeFileSync(join(root, "go.mod"), `${files["go.mod"]}\n`);
  assert.match(refusal(root, "--host", "cmd/gateway"), /LS6008[\s\S]*: go\.mod/);
  put(root, "lockstep.jsonc", "{}\n");
  assert.match(refusal(root), /LS6007/);
});

test("module files that Go refuses: nothing is written, with Go's words", () => {
  const wrong = `${files["go.mod"]}\nrequier example.com/x v1.0.0\n`;
  const root = repository({ ...files, "go.mod": wrong });
  const before = contents(root);
  const { code, stderr } = lockstep(root, ["init", "--yes"]);
  assert.is(code, 1, stderr);
  assert.match(stderr, /LS4004[\s\S]*unknown directive: requier/);
  assert.equal(contents(root), before);
});

test("a machine without network and toolchain: nothing is written", () => {
  const root = repository(files);
  const before = contents(root);
  const env = { LOCKSTEP_HOME: emptyFolder(), LOCKSTEP_OFFLINE: "1" };
  const { code, stderr } = lockstep(root, ["init", "--yes"], env);
  assert.is(code, 3, stderr);
  assert.match(stderr, /LS2009/);
  assert.equal(contents(root), before);
});

function refusal(cwd: string, ...args: string[]): string {
  const before = contents(cwd);
  const ran: Ran = lockstep(cwd, ["init", "--yes", ...args]);
  assert.equal([ran.code, ran.stdout], [1, ""], ran.stderr);
  assert.equal(contents(cwd), before);
  return ran.stderr;
}

test.run();
