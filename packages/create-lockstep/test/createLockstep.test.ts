import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("create-lockstep");
const program = fileURLToPath(new URL("../dist/create-lockstep.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "create-lockstep-"));
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("makes a workspace that carries the CLI which made it", () => {
  const made = create("demo", "--yes");
  assert.is(made.status, 0, made.stderr);
  assert.match(made.stdout, /^made workspace demo$/m);
  assert.ok(existsSync(join(folder, "demo/.lockstep/cli/dist/lockstep.js")));
});

test("says what `lockstep new workspace` says of a folder that is there", () => {
  const again = create("demo", "--yes");
  assert.is(again.status, 1);
  assert.match(again.stderr, /error\[LS6002\]/);
});

function create(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
}

test.run();
