import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("turbo builds in a workspace");
const root = newWorkspace();
const outer = dirname(root);
const source = join(root, "plugins/hello/hello.go");
const original = readFileSync(source, "utf8");

test.before(() => {
  const env = { npm_config_cache: join(storeRoot(), "npm-cache") };
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  const installed = command(root, ["npm", "install", ...flags], env);
  assert.is(installed.code, 0, installed.stderr);
});

const states: [string, () => void][] = [
  ["without git", () => rmSync(join(root, ".git"), { recursive: true })],
  ["after git init", () => git(root, "init")],
  [
    "committed",
    () => {
      git(root, "add", ".");
      git(root, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-m", "x");
    },
  ],
  [
    "in a folder that an outer repository ignores",
    () => {
      rmSync(join(root, ".git"), { recursive: true });
      git(outer, "init");
      writeFileSync(join(outer, ".gitignore"), "demo/\n");
    },
  ],
];

for (const [index, [state, prepare]] of states.entries()) {
  test(`${state}: a hit is a hit, an edit is seen, a failing build stays failing`, () => {
    prepare();
    turbo();
    assert.is(turbo().cached, "1 cached, 1 total");

    const greeting = `Hello number ${index}, `;
    writeFileSync(source, original.replace("Hello, ", greeting));
    assert.is(turbo().cached, "0 cached, 1 total");
    assert.is(greets(), `${greeting}world!`);

    writeFileSync(source, `${original}\nvar _ int = nothing\n`);
    for (const run of ["first", "second"]) {
      const failed = command(root, ["npm", "run", "--silent", "turbo"]);
      assert.is(failed.code, 1, `${run}: ${failed.stdout}`);
      assert.match(failed.stdout, /undefined: nothing/, run);
    }

    rmSync(join(root, "dist"), { recursive: true });
    writeFileSync(source, original.replace("Hello, ", greeting));
    assert.is(turbo().cached, "1 cached, 1 total");
    assert.is(greets(), `${greeting}world!`);
    const again = lockstep(root, ["build"]);
    assert.match(again.stdout, /3 up-to-date/, "restored artefacts are known by their content");
  });
}

function turbo() {
  const done = command(root, ["npm", "run", "--silent", "turbo"]);
  assert.is(done.code, 0, done.stdout + done.stderr);
  return { cached: /Cached: +(.*)/.exec(done.stdout)?.[1] };
}

/** What the built plugin says, as the host really loads it. */
function greets(): string {
  const file = join(root, dist, "plugins/hello.so");
  const host = command(root, [join(root, dist, "host"), file]);
  assert.is(host.code, 0, host.stderr);
  return /^hello: (.*)$/m.exec(host.stdout)?.[1] ?? host.stdout;
}

function git(cwd: string, ...args: string[]): void {
  const done = command(cwd, ["git", ...args]);
  assert.is(done.code, 0, done.stderr);
}

test.run();
