import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "@lockstep/host-loader";
import type { CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("a workspace's default profile");
const root = newWorkspace();
const config = join(root, "lockstep.jsonc");
const plain = readFileSync(config, "utf8");
const own = dist.replace(/release$/, "traced");

function setDefault(name: string): void {
  const profiles = '"profiles": { "traced": { "tags": ["traced"] } }';
  writeFileSync(config, plain.replace("{", `{\n  "defaultProfile": "${name}",\n  ${profiles},`));
}

test("is that of every command that names none, and of openHost", async () => {
  setDefault("traced");
  const built = lockstep(root, ["build"]);
  assert.is(built.code, 0, built.stderr);
  assert.match(built.stdout, /^build done \(traced\)/m);
  assert.ok(existsSync(join(root, own, "host")));
  assert.not.ok(existsSync(join(root, dist)));
  for (const args of [
    ["build"],
    ["check", "--strict"],
    ["check", "--sources"],
    ["describe", "host"],
    ["why", "fmt"],
    ["align"],
    ["pack", "-o", join(emptyFolder(), "release")],
    ["call", "hello", "greet", '{"name":"Ada"}'],
  ]) {
    const { code, stdout, stderr } = lockstep(root, args);
    assert.is(code, 0, `${args.join(" ")}\n${stdout}${stderr}`);
  }
  assert.is(lockstep(root, ["generate"]).code, 0, "turbo's outputs are where that profile's are");
  const gate: CiReport = JSON.parse(lockstep(root, ["ci", "--json"]).stdout);
  assert.equal([gate.ok, gate.profile], [true, "traced"]);
  assert.not.ok(existsSync(join(root, dist)));
  const host = await openHost({ workspace: root });
  await host.load("hello");
  await host.close();
});

test("gives way to --profile, and commands in findings name what is not the default", () => {
  const fix = (...args: string[]) => {
    const { code, stdout } = lockstep(root, ["check", "--json", ...args]);
    assert.is(code, 1);
    const [first] = JSON.parse(stdout);
    assert.is(first.code, "LS4009");
    return first.fix.command;
  };
  assert.match(fix("--profile", "release"), / build --profile release$/);
  rmSync(join(root, own, "plugins/hello.so"));
  assert.match(fix(), / build$/);
});

test("that does not exist is told by every command that needs it", () => {
  setDefault("trased");
  for (const args of [["build"], ["plan"], ["doctor"], ["check", "--profile", "release"]]) {
    const { code, stderr } = lockstep(root, args);
    assert.is(code, 2);
    assert.match(stderr, /LS4005[\s\S]*traced/);
  }
  const [found, ...more] = JSON.parse(lockstep(root, ["build", "--json"]).stdout);
  assert.equal(more, []);
  assert.equal(found.where, {
    file: "lockstep.jsonc",
    line: 2,
    column: 21,
    endColumn: 29,
    source: '  "defaultProfile": "trased",',
  });
  assert.is(found.fix.text, 'write "defaultProfile": "traced"');
});

test.run();
