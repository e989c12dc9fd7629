import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("another linker behind the same gcc");
const tiny = tinyBuild({}, ["hello"]);
const bin = join(tiny.root, "dist/bin");
const callerEnv = { ...process.env, PATH: `${bin}:${process.env.PATH}` };

test.before(() => {
  mkdirSync(bin, { recursive: true });
  const gcc = which("gcc");
  // This gcc looks for ld beside itself, either way; its own bytes stay the same.
  const asked = execFileSync(gcc, ["-print-prog-name=ld"], { encoding: "utf8" }).trim();
  if (isAbsolute(asked)) script("gcc", `exec ${gcc} -B"$(dirname "$0")" "$@"`);
  else symlinkSync(gcc, join(bin, "gcc"));
});
test.after(() => tiny.remove());

function which(program: string): string {
  return execFileSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
}

function script(name: string, body: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** The host as a plain go command in the environment of builds leaves it, with gcc from `bin`. */
async function plainGo(): Promise<Buffer> {
  const { go, goroot } = await goToolchain();
  const env = await goEnvironment(await goToolchain(), join(tiny.root, "go.work"));
  const file = join(tiny.root, "dist/plain");
  execFileSync(go, ["build", "-trimpath", "-buildvcs=false", "-o", file, "./host"], {
    cwd: tiny.root,
    env: { ...env, PATH: `${join(goroot, "bin")}:${bin}:/usr/bin:/bin` },
  });
  return readFileSync(file);
}

test("Go keeps what the old one linked; lockstep builds again, and says why", async () => {
  const first = await tiny.build({ callerEnv });
  assert.ok(first.ok, JSON.stringify(first.findings));
  const before = tiny.record("host");
  const byGo = await plainGo();
  // What the wrapped one makes is as good: only the hash table of the symbols is another one.
  script("ld", `exec ${which("ld")} "$@" --hash-style=sysv`);
  assert.ok(byGo.equals(await plainGo()), "Go itself does not notice");
  const plan = await tiny.plan({ callerEnv, changed: true });
  assert.equal(
    plan.units.map(({ name, changes }) => [name, ...changes.map(({ what }) => what)]),
    [
      ["host", "the C toolchain"],
      ["hello", "the C toolchain"],
    ],
  );
  const second = await tiny.build({ callerEnv });
  assert.equal(statuses(second), ["host built", "hello built"]);
  assert.is(second.units[0]?.reason, "changed: the C toolchain");
  assert.is(tiny.record("host").toolchain.cc.description, before.toolchain.cc.description);
  assert.not(tiny.record("host").artefact.sha256 === before.artefact.sha256);
  assert.is(tiny.greet("hello"), "hello greets you\n");
});

test.run();
