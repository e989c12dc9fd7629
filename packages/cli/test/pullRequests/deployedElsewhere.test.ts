import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, lockstep } from "../lockstep.ts";
import { ran } from "../release/workspace.ts";
import { deployedWorkspace, gate, reallySo } from "./deployed.ts";
import { edit } from "./repository.ts";

const test = suite("what is deployed from elsewhere, or is looked up by another name");

test("a symbol that the new host looks up and the deployed file has not", async () => {
  const { root, release } = await deployedWorkspace();
  edit(root, "plugins/hello/lockstep.plugin.json", '"entry": "New"', '"entry": "Make"');
  edit(
    root,
    "plugins/hello/hello.go",
    "func New()",
    "func Make() contract.Greeter { return greeter{} }\n\nfunc New()",
  );
  ran(root, ["generate"]);
  const { artefacts } = gate(root, release);
  const hello = artefacts.find(({ name }) => name === "hello")!;
  assert.equal([hello.effect, hello.code], ["redeploy", "LS3034"]);
  assert.match(hello.cause, /symbol Make not found/);
});

test("a plugin that another repository deployed for this host", async () => {
  const { root, release } = await deployedWorkspace();
  edit(root, "contract/contract.go", "\tText string", "\tText string\n\tMood string");
  ran(root, ["generate"]);
  rmSync(join(root, "plugins/clock"), { recursive: true });
  edit(root, "go.work", "./plugins/clock", "");
  const { effects, artefacts, found } = gate(root, release);
  assert.is(effects.clock, "redeploy");
  const clock = artefacts.find(({ name }) => name === "clock")!;
  assert.match(clock.cause, /its sources are not in this workspace/);
  reallySo(clock, release, join(root, dist));
  assert.match(found.find(({ subject }) => subject === "clock")!.fix!.text, /its own repository/);
});

test("a root in which releases are installed, and what is none", async () => {
  const { root, release } = await deployedWorkspace();
  const place = emptyFolder();
  mkdirSync(join(place, "releases"));
  cpSync(release, join(place, "releases/one"), { recursive: true });
  symlinkSync("releases/one", join(place, "current"));
  assert.is(gate(root, place).effects.hello, "still-loads");
  const failures: [string, string][] = [
    ["nowhere", "LS7009"],
    ["plugins", "LS7001"],
  ];
  for (const [against, code] of failures) {
    const { code: exit, stdout } = lockstep(root, ["ci", "--against", against, "--json"]);
    assert.is(exit, 1);
    const step = JSON.parse(stdout).steps.find(({ name }: { name: string }) => name === "against");
    assert.is(step.findings[0].code, code);
  }
  const both = lockstep(root, ["ci", "--against", release, "--since", "HEAD"]);
  assert.equal([both.code, /take one/.test(both.stderr)], [2, true]);
});

test.run();
