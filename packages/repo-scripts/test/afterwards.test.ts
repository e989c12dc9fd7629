import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { afterwards } from "../src/demo/afterwards.ts";
import { repositoryRoot } from "../src/repository.ts";
import { emptyFolder, ran } from "./packed.ts";

const test = suite("the demo's last commands");
const scratch = emptyFolder("afterwards");
const clone = join(scratch, "our clone");
const demo = join(clone, "demo");
const lockstep = join(clone, "packages/cli/dist/lockstep.js");
const { remove, ownWorkspace } = afterwards({ demo, lockstep });

for (const part of ["package.json", "LICENSE", "dist", "assets", "host-loader"]) {
  const from = join(repositoryRoot, "packages/cli", part);
  cpSync(from, join(clone, "packages/cli", part), { recursive: true });
}
test.after(() => rmSync(scratch, { recursive: true, force: true }));

test("one makes a workspace beside the repository, whatever that is named", async () => {
  const { code, stdout, stderr } = await ran(["/bin/sh", "-c", ownWorkspace], clone);
  assert.is(code, 0, stdout + stderr);
  assert.ok(existsSync(join(scratch, "my-gateway/lockstep.jsonc")));
});

test("one removes the demo and nothing else, wherever it is called", async () => {
  const elsewhere = join(scratch, "elsewhere");
  const others = [join(scratch, "our"), join(elsewhere, "clone/demo"), join(elsewhere, "demo")];
  for (const folder of [demo, ...others]) mkdirSync(folder, { recursive: true });
  const { code, stderr } = await ran(["/bin/sh", "-c", remove], elsewhere);
  assert.is(code, 0, stderr);
  assert.not(existsSync(demo));
  assert.ok(existsSync(dirname(demo)));
  assert.equal(others.filter(existsSync), others);
});

test.run();
