import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, newWorkspace } from "./lockstep.ts";

const test = suite("the Makefile of a new workspace");
const bin = emptyFolder();
symlinkSync(process.execPath, join(bin, "node"));
/** Node and the system's own folders: no npm, and no Go of the machine. */
const PATH = `${bin}:/usr/bin:/bin`;

for (const args of [[], ["--no-node"]]) {
  test(`make alone builds host and plugins, with nothing of Node's but node: ${args}`, () => {
    const root = newWorkspace("demo", ...args);
    const made = command(root, ["make"], { PATH });
    assert.is(made.code, 0, made.stderr);
    assert.is(made.stdout.split("\n")[0], "node .lockstep/cli/dist/lockstep.js build");
    for (const file of ["host", "plugins/hello.so", "plugins/clock.so"]) {
      assert.ok(existsSync(join(root, dist, file)), file);
    }
    const fetched = command(root, ["make", "fetch"], { PATH });
    assert.is(fetched.code, 0, fetched.stderr);
    assert.match(fetched.stdout, /^toolchain {2}Go 1\.26\.9 for .*: present$/m);
    const gate = command(root, ["make", "gate"], { PATH });
    assert.is(gate.code, 0, gate.stdout + gate.stderr);
  });
}

test("make alone builds MOSN and its filters", () => {
  const root = newWorkspace("mesh", "--template", "mosn");
  const { code, stdout } = command(root, ["make", "--dry-run"], { PATH });
  assert.equal([code, stdout], [0, "node .lockstep/cli/dist/lockstep.js build\n"]);
});

test.run();
