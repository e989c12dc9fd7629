import { appendFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@lockstep/process";
import { assert, suite } from "@lockstep/test-kit";
import { callerEnv, Rig } from "./rig.ts";

const test = suite("turbo in a new workspace");
let rig: Rig;
test.before(async () => {
  rig = await Rig.start();
  await writeFile(join(rig.cli, "dist/lockstep.js"), build);
});
test.after(() => rig.end());

/** In the place of `lockstep build`: what it makes shows which sources it saw. */
const build = `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
mkdirSync("dist", { recursive: true });
writeFileSync("dist/host", readFileSync("plugins/hello/hello.go"));
`;
const repository = fileURLToPath(new URL("../../..", import.meta.url));

const states: [string, (dir: string) => Promise<void>][] = [
  ["no git", async () => {}],
  ["git init", (dir) => git(dir, "init")],
  [
    "committed",
    async (dir) => {
      await git(dir, "init");
      await git(dir, "add", ".");
      await git(dir, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-m", "x");
    },
  ],
  [
    "ignored by an outer repository",
    async (dir) => {
      await git(join(dir, ".."), "init");
      await writeFile(join(dir, "../.gitignore"), "inner/\n");
    },
  ],
];

for (const [index, [state, prepare]] of states.entries()) {
  test(`sees edits and new files: ${state}`, async () => {
    const dir = join(rig.root, `outer-${index}`, "inner");
    await rig.workspace("inner", { dir });
    await mkdir(join(dir, "node_modules"));
    await symlink(join(repository, "node_modules/turbo"), join(dir, "node_modules/turbo"));
    await prepare(dir);
    const hello = join(dir, "plugins/hello/hello.go");
    assert.is(await cached(dir), "0 cached");
    assert.is(await cached(dir), "1 cached");
    await appendFile(hello, "// edited\n");
    assert.is(await cached(dir), "0 cached");
    await rm(join(dir, "dist"), { recursive: true });
    assert.is(await cached(dir), "1 cached");
    assert.is(await readFile(join(dir, "dist/host"), "utf8"), await readFile(hello, "utf8"));
    await writeFile(join(dir, "plugins/hello/embedded.txt"), "new");
    assert.is(await cached(dir), "0 cached");
    await appendFile(join(dir, ".lockstep/cli/dist/lockstep.js"), "// another lockstep\n");
    assert.is(await cached(dir), "0 cached");
    assert.is(await cached(dir), "1 cached");
  });
}

async function cached(dir: string): Promise<string | undefined> {
  const env = {
    ...callerEnv,
    TURBO_TELEMETRY_DISABLED: "1",
    PATH: `${dir}/node_modules/turbo/bin:${callerEnv.PATH}`,
  };
  const done = await run(["npm", "run", "turbo"], { cwd: dir, env });
  assert.is(done.code, 0, done.stdout + done.stderr);
  return /Cached:\s+(\d+ cached)/.exec(done.stdout)?.[1];
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  const done = await run(["git", ...args], { cwd, env: callerEnv });
  assert.is(done.code, 0, done.stderr);
}

test.run();
