import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("trouble of the machine");

test("a file where a folder is needed is told in one line, and exits with 3", () => {
  const root = newWorkspace();
  const inTheWay = join(root, "file");
  writeFileSync(inTheWay, "");
  const store = lockstep(root, ["build"], { LOCKSTEP_HOME: inTheWay });
  assert.is(store.code, 3, store.stderr);
  assert.match(store.stderr, /^error: cannot \w+ \S*\/file\S*: .*\n {2}a file stands/m);
  rmSync(join(root, "dist"), { recursive: true, force: true });
  writeFileSync(join(root, "dist"), "");
  const dist = lockstep(root, ["build"]);
  assert.is(dist.code, 3, dist.stderr);
  assert.match(dist.stderr, /^error: cannot \w+ \S*\/dist\S*: .*\n {2}a file stands/m);
});

test("a current folder that is gone is told, and exits with 3", () => {
  const gone = join(emptyFolder(), "gone");
  mkdirSync(gone);
  const line = `rmdir "${gone}"; "${process.execPath}" "${bundle}" build`;
  const { code, stderr } = command(gone, ["bash", "-c", line]);
  assert.is(code, 3, stderr);
  assert.match(stderr, /^error: the current folder no longer exists\n/);
});

test.run();
