import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command } from "./lockstep.ts";
import { cacheable, edit, good, greets, missed, turbo, turboWorkspace } from "./turboWorkspace.ts";

const test = suite("turbo builds in a workspace");
const root = turboWorkspace();
const outer = dirname(root);

const states: [string, () => void][] = [
  ["without git", () => rmSync(join(root, ".git"), { recursive: true })],
  ["after git init", () => git(root, "init")],
  ["committed", () => commit(root)],
  [
    "in a folder that an outer repository ignores",
    () => {
      rmSync(join(root, ".git"), { recursive: true });
      writeFileSync(join(outer, ".gitignore"), "demo/\n");
      git(outer, "init");
      // In a repository without a commit turbo reads the files itself.
      commit(outer);
    },
  ],
];

const builds = ["@demo/clock:build", "@demo/hello:build", "@demo/host:build"];
const hello = "plugins/hello/hello.go";
const helloTest = "plugins/hello/hello_test.go";
let greeting = "Hello, ";

for (const [index, [state, prepare]] of states.entries()) {
  test(`${state}: a hit is a hit, edits are seen, artefacts are restored`, () => {
    prepare();
    const first = good(turbo(root));
    if (index === 0) assert.equal(missed(first), cacheable);
    const again = good(turbo(root));
    assert.equal(
      cacheable.filter((task) => again.tasks[task] !== "hit"),
      [],
      "the second run is answered, the first build of all included",
    );
    assert.equal([again.tasks["//:settle"], again.tasks["//:check"]], ["bypass", "bypass"]);

    const next = `Hello number ${index}, `;
    for (const file of [hello, helloTest]) edit(root, file, greeting, next);
    assert.equal(missed(good(turbo(root))), ["@demo/hello:build", "@demo/hello:test"]);
    assert.is(greets(root), `${next}world!`);

    appendFileSync(join(root, "contract/contract.go"), `\nvar V${index} = 1\n`);
    const all = good(turbo(root));
    assert.equal(missed(all), cacheable.slice(1));
    assert.match(all.stdout, /2 of 2 plugins load/);

    rmSync(join(root, "dist"), { recursive: true });
    const restored = good(turbo(root));
    assert.equal(
      builds.filter((task) => restored.tasks[task] !== "hit"),
      [],
    );
    assert.is(greets(root), `${next}world!`);
    assert.match(restored.stdout, /:settle: build done .*: 3 up-to-date/, "known by content");
    greeting = next;
  });
}

function commit(cwd: string): void {
  git(cwd, "add", ".");
  git(cwd, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-m", "x");
}

function git(cwd: string, ...args: string[]): void {
  const done = command(cwd, ["git", ...args]);
  assert.is(done.code, 0, done.stderr);
}

test.run();
