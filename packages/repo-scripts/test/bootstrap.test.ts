import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { emptyFolder, ran } from "./packed.ts";

const test = suite("bootstrap");
const root = emptyFolder("bootstrap");
const script = "packages/repo-scripts/bootstrap.mjs";

// A clone on which nothing is installed, and a PATH on which nothing can be.
for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", script]) {
  cpSync(join(repositoryRoot, file), join(root, file));
}
const bare = { PATH: join(root, "nothing-here"), HOME: join(root, "home") };
test.after(() => rmSync(root, { recursive: true, force: true }));

test("says how much it downloads, where to, and how to remove it, before it does", async () => {
  const { code, stderr } = await ran([process.execPath, script, "test"], root, bare);
  assert.is(code, 3);
  const [said = "", failed = ""] = stderr.split("lockstep: ");
  assert.match(said, /pnpm 10\.34\.9/);
  assert.match(said, /download {2}about \d+ MB/);
  assert.match(said, join(root, "node_modules"));
  assert.match(said, join(root, "home/.local/share/pnpm"));
  assert.match(said, `rm -rf ${join(root, "node_modules")}`);
  assert.match(failed, /cannot run npx/);
});

test("installs with a pnpm from outside the folder that it installs", async () => {
  const pnpm = join(root, "node_modules/pnpm");
  const ranFile = join(root, "the-inner-pnpm-ran");
  mkdirSync(pnpm, { recursive: true });
  mkdirSync(join(root, "node_modules/.bin"));
  const manifest = { name: "pnpm", version: "10.34.9", bin: { pnpm: "pnpm.cjs" } };
  writeFileSync(join(pnpm, "package.json"), JSON.stringify(manifest));
  const program = `#!/usr/bin/env node\nrequire("fs").writeFileSync(${JSON.stringify(ranFile)}, "")\n`;
  writeFileSync(join(pnpm, "pnpm.cjs"), program, { mode: 0o755 });
  symlinkSync("../pnpm/pnpm.cjs", join(root, "node_modules/.bin/pnpm"));
  const offline = { ...bare, PATH: process.env.PATH ?? "", npm_config_offline: "true" };
  const { code, stderr } = await ran([process.execPath, script, "test"], root, offline);
  assert.is(code, 3, stderr);
  assert.not.ok(existsSync(ranFile));
});

test("refuses a task that is not there", async () => {
  const { code, stderr } = await ran([process.execPath, script, "tset"], root, bare);
  assert.is(code, 2);
  assert.match(stderr, 'expected one of demo, test, testFull, bench, got "tset"');
});

test.run();
