import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { installedMegabytes } from "./installedMegabytes.ts";
import { emptyFolder, ran } from "./packed.ts";

const test = suite("bootstrap");
const scratch = emptyFolder("bootstrap");
const root = join(scratch, "the clone");
const script = "packages/repo-scripts/bootstrap.mjs";

// A clone on which nothing is installed, and a PATH on which nothing can be.
for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", script]) {
  cpSync(join(repositoryRoot, file), join(root, file));
}
const bare = { PATH: join(root, "nothing-here"), HOME: join(root, "ada's home") };
test.after(() => rmSync(scratch, { recursive: true, force: true }));

test("says how much it downloads, where to, and how to remove it, before it does", async () => {
  const { code, said, failed } = await announced();
  assert.is(code, 3);
  assert.match(said, /pnpm 10\.34\.9/);
  assert.match(said, /download {2}about \d+ MB/);
  assert.match(said, join(root, "node_modules"));
  assert.match(said, join(bare.HOME, ".local/share/pnpm"));
  assert.match(failed, /cannot run npx/);
});

test("the size that it says is what the locked packages take here", async () => {
  const { said } = await announced();
  const { all, pnpm } = installedMegabytes();
  // The other platforms' programs are of other sizes.
  const part = `${process.platform}-${process.arch}` === "linux-x64" ? 0.08 : 0.3;
  for (const [stated, measured] of [
    [/, (\d+) MB together\)/, all],
    [/pnpm itself, (\d+) MB\)/, pnpm],
  ] as const) {
    const megabytes = Number(stated.exec(said)?.[1]);
    assert.ok(
      Math.abs(megabytes - measured) <= measured * part,
      `${megabytes} MB are stated, ${measured} MB are there; measure the download anew as well`,
    );
  }
});

test("what it says to remove is removed by that, and nothing else", async () => {
  const { said } = await announced();
  const commands = said.slice(said.indexOf("  remove ")).replace("remove", "");
  const cache = join(bare.HOME, ".npm");
  const own = [
    join(root, "node_modules"),
    join(root, "packages/repo-scripts/node_modules"),
    join(cache, "_npx"),
  ];
  // What the same words without quotes would mean, and neighbours.
  const others = [join(scratch, "the"), join(root, "clone"), join(cache, "_cacache"), root];
  for (const folder of [...own, ...others]) mkdirSync(folder, { recursive: true });
  const bin = join(scratch, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "npx"), '#!/bin/sh\necho "$@" > "$0.asked"\n', { mode: 0o755 });
  const env = { ...bare, PATH: [bin, process.env.PATH].join(delimiter) };
  const { code, stderr } = await ran(["/bin/sh", "-ec", commands], root, env);
  assert.is(code, 0, stderr);
  assert.equal(own.filter(existsSync), []);
  assert.equal(others.filter(existsSync), others);
  assert.is(readFileSync(join(bin, "npx.asked"), "utf8"), "--yes pnpm@10.34.9 store prune\n");
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

/** What it says on a machine where it then fails, as nothing can be installed. */
async function announced(): Promise<{ code: number; said: string; failed: string }> {
  const { code, stderr } = await ran([process.execPath, script, "test"], root, bare);
  const [said = "", failed = ""] = stderr.split("lockstep: ");
  return { code, said, failed };
}

test.run();
