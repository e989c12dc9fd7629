import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { dist, lockstep, newWorkspace, startLockstep } from "./lockstep.ts";
import { processesOf } from "./processes.ts";
import { until } from "./until.ts";

const test = suite("interrupted builds");
const root = newWorkspace();
const temporary = join(root, "..", "tmp");

test.before(() => {
  mkdirSync(temporary);
  // A flag that no cache knows, so that all of the standard library would have to be compiled.
  const file = join(root, "lockstep.jsonc");
  const gcflags = `all=-memprofilerate=${process.pid * 1000 + (Date.now() % 1000)}`;
  const profiles = `"profiles": { "cold": { "gcflags": "${gcflags}" } },\n  "hosts"`;
  writeFileSync(file, readFileSync(file, "utf8").replace('"hosts"', profiles));
});

for (const [command, signal] of [
  ["build", "SIGINT"],
  ["build", "SIGTERM"],
  ["ci", "SIGINT"],
  ["ci", "SIGTERM"],
] as const) {
  test(`${signal} while ${command} compiles the standard library: over in seconds, nothing is left`, async () => {
    const { child, stderr } = building([command, "--profile", "cold"]);
    await until(() => compilers().length > 0);
    const started = performance.now();
    child.kill(signal);
    const [code] = await once(child, "close");
    assert.is(code, 130);
    assert.ok(performance.now() - started < 5000, `${performance.now() - started} ms`);
    assert.match(stderr(), /\ninterrupted\n$/);
    assert.equal(processesOf(root), []);
    assert.equal(files(join(root, "dist")), []);
    assert.equal(readdirSync(temporary), []);
  });
}

test("SIGINT while plugins are linked: what was there stays, and the next build completes", async () => {
  assert.is(lockstep(root, ["build"]).code, 0);
  const before = files(join(root, dist));
  const kept = readFileSync(join(root, dist, "plugins/hello.so"));
  writeFileSync(join(root, "contract/more.go"), "package contract\n\nconst More = 1\n");
  const { child } = building(["build"]);
  await until(() => processesOf(root).some((each) => /\/link /.test(each)));
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  assert.is(code, 130);
  assert.equal(processesOf(root), []);
  assert.equal(files(join(root, dist)), before);
  assert.ok(readFileSync(join(root, dist, "plugins/hello.so")).equals(kept));
  assert.equal(readdirSync(temporary), []);
  await builds(["hello built"]);
});

test("kill -9 of the command leaves nothing that the next build trips over", async () => {
  writeFileSync(join(root, "contract/more.go"), "package contract\n\nconst More = 2\n");
  const before = files(join(root, dist));
  const { child } = building(["build"]);
  await until(() => processesOf(root).some((each) => /\/link /.test(each)));
  child.kill("SIGKILL");
  await once(child, "close");
  await builds(["hello built"]);
  await until(() => processesOf(root).length === 0);
  assert.equal(files(join(root, dist)), before, "the killed one's temporary files are swept");
});

/** The next build completes, without waiting for anything, and what it made loads. */
async function builds(expected: string[]): Promise<void> {
  const next = lockstep(root, ["build", "--json"]);
  assert.is(next.code, 0, next.stderr);
  assert.not.match(next.stderr, /waiting/);
  const { units } = JSON.parse(next.stdout) as { units: { name: string; status: string }[] };
  const told = units.map(({ name, status }) => `${name} ${status}`);
  for (const each of expected) assert.ok(told.includes(each), told.join());
  assert.is(lockstep(root, ["check"]).code, 0);
}

function building(args: string[]) {
  const child = startLockstep(root, args, { TMPDIR: temporary });
  let text = "";
  child.stderr.on("data", (part) => {
    text += part;
  });
  child.stdout.resume();
  return { child, stderr: () => text };
}

function compilers(): string[] {
  return processesOf(root).filter((each) => /\/compile /.test(each));
}

/** Artefacts and whatever else lies in a folder, without lockstep's own state. */
function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== ".lockstep")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    })
    .sort();
}

test.run();
