import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "./lockstep.ts";
import { edit, good, greets, missed, turboTasks, turboWorkspace } from "./turboWorkspace.ts";

const test = suite("what turbo builds anew");
const root = turboWorkspace();
const append = (path: string, text: string) => () => appendFileSync(join(root, path), text);
const all = ["@demo/clock:build", "@demo/hello:build", "@demo/host:build"];

test.before(() => {
  good(turboTasks(root, ["build"]));
});

const edits: [string, () => void, string[]][] = [
  ["a text at the root", append("README.md", "more\n"), []],
  ["a plugin's source", append("plugins/hello/hello.go", "\nvar Edited = 1\n"), [all[1]!]],
  ["a plugin's manifest", append("plugins/clock/lockstep.plugin.json", "\n"), [all[0]!]],
  ["a new file of a plugin", append("plugins/hello/embedded.txt", "new"), [all[1]!]],
  ["the host's source", append("host/main.go", "\nvar edited = 1\n"), [all[2]!]],
  ["the contract", append("contract/contract.go", "\nvar Edited = 1\n"), all],
  ["a go.mod, and with it the key", append("host/go.mod", "\n"), ["//:compile", ...all]],
  [
    "lockstep.jsonc, and with it the key",
    () => edit(root, "lockstep.jsonc", '"moduleGraph": "host"', '"moduleGraph": "union"'),
    ["//:compile", ...all],
  ],
  [
    "the lockstep that builds",
    append(".lockstep/cli/dist/lockstep.js", "// another\n"),
    ["//:compile", ...all],
  ],
];

for (const [what, change, expected] of edits) {
  test(`after an edit of ${what}: ${expected.join(", ") || "nothing"}`, () => {
    change();
    assert.equal(missed(good(turboTasks(root, ["build"]))), expected);
  });
}

test("a failing build and a failing gate fail again, with every finding, beside what is answered", () => {
  append("plugins/hello/hello_test.go", "\nfunc TestRed(t *testing.T) { t.Fatal(`red`) }\n")();
  good(turboTasks(root, ["build"]));
  for (const run of ["first", "second"]) {
    const gate = turboTasks(root, ["gate"]);
    assert.is(gate.code, 1, `${run}: ${gate.stdout}`);
    assert.equal(missed(gate), [], run);
    assert.match(gate.stdout, /error\[LS4008\]/, run);
    assert.match(gate.stdout, /TestRed/, run);
  }
  append("plugins/hello/hello.go", "\nvar _ int = nothing\n")();
  for (const run of ["first", "second"]) {
    const build = turboTasks(root, ["build"]);
    assert.is(build.code, 1, `${run}: ${build.stdout}`);
    assert.match(build.stdout, /undefined: nothing/, run);
  }
  edit(root, "plugins/hello/hello.go", "\nvar _ int = nothing\n", "");
});

test("what turbo answers wrongly is found by its key and built; LS1016 says why, generate mends it", () => {
  mkdirSync(join(root, "shared"));
  writeFileSync(join(root, "shared/go.mod"), "module example.com/demo/shared\n\ngo 1.26.0\n");
  writeFileSync(join(root, "shared/shared.go"), 'package shared\n\nconst Word = "Hello, "\n');
  edit(root, "go.work", "\t./plugins/hello\n", "\t./plugins/hello\n\t./shared\n");
  const mod =
    "require example.com/demo/shared v0.0.0\nreplace example.com/demo/shared => ../../shared\n";
  append("plugins/hello/go.mod", `\n${mod}`)();
  edit(root, "plugins/hello/hello.go", '"errors"\n', '"errors"\n\n\t"example.com/demo/shared"\n');
  edit(root, "plugins/hello/hello.go", '"Hello, "', "shared.Word");
  good(turboTasks(root, ["check"]));
  assert.is(greets(root), "Hello, world!");

  edit(root, "shared/shared.go", "Hello, ", "Servus, ");
  const wrong = good(turboTasks(root, ["check"]));
  assert.is(wrong.tasks["@demo/hello:build"], "hit");
  assert.match(wrong.stdout, /^\/\/:settle: built +hello /m);
  assert.is(greets(root), "Servus, world!");

  const { code, stdout } = lockstep(root, ["ci", "--json"]);
  assert.is(code, 1);
  const [documents] = (JSON.parse(stdout) as { steps: { findings: object[] }[] }).steps;
  const about = (path: string) => ({ code: "LS1016", where: { file: path } });
  const found = documents?.findings as { code: string; where: object }[];
  assert.equal(
    found.map(({ code, where }) => ({ code, where })),
    [about("plugins/hello/package.json"), about("shared/package.json")],
  );
  assert.is(lockstep(root, ["generate", "--check"]).code, 1);
  const written = lockstep(root, ["generate"]);
  assert.is(written.stdout, "wrote plugins/hello/package.json\nwrote shared/package.json\n");
  assert.is(lockstep(root, ["generate", "--check"]).code, 0);

  good(turboTasks(root, ["build"]));
  edit(root, "shared/shared.go", "Servus, ", "Moin, ");
  assert.equal(missed(good(turboTasks(root, ["build"]))), ["@demo/hello:build"]);
  assert.is(greets(root), "Moin, world!");
});

test.run();
