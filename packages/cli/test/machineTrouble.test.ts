import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("trouble of the machine");

test("a file where a folder is needed is told in one line, and exits with 3", () => {
  const root = newWorkspace();
  const inTheWay = join(root, "file");
  writeFileSync(inTheWay, "");
  const store = lockstep(root, ["build"], { LOCKSTEP_HOME: inTheWay });
  assert.is(store.code, 3, store.stderr);
  assert.match(store.stderr, /^error: cannot \w+ \S*\/file\S*: .*\n {2}a file stands/m);
  rmSync(join(root, "dist"), { recursive: true, force: true });
  writeFileSync(join(root, "dist"), "");
  const dist = lockstep(root, ["build"]);
  assert.is(dist.code, 3, dist.stderr);
  assert.match(dist.stderr, /^error: cannot \w+ \S*\/dist\S*: .*\n {2}a file stands/m);
});

test("a place where no folder can be made ends every command that is led to it", () => {
  const root = newWorkspace();
  const built = lockstep(root, ["build"]);
  assert.is(built.code, 0, built.stderr);
  assert.is(lockstep(root, ["pack", "-o", "release"]).code, 0);
  const nowhere = "/proc/nowhere";
  const cases: [args: string[], env?: Record<string, string>][] = [
    [["install", "release", "--to", nowhere]],
    [["pack", "-o", `${nowhere}/release`]],
    [["check", "--reporter", `json=${nowhere}/report.json`]],
    [["plan", "--key-file", `${nowhere}/key.json`]],
    [["build"], { LOCKSTEP_HOME: nowhere }],
    [["fetch"], { LOCKSTEP_HOME: `${nowhere}/store` }],
  ];
  for (const [args, env] of cases) {
    // A command that never ends is killed, and has no exit code then.
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      ...{ cwd: root, encoding: "utf8", timeout: 120_000, killSignal: "SIGKILL" },
      env: { ...process.env, ...env },
    });
    assert.equal([args, status], [args, 3], stderr);
    assert.match(
      stderr,
      /^error: cannot mkdir \/proc\/nowhere: .*\n {2}no folder can be made there/m,
    );
  }
  const doctor = lockstep(root, ["doctor"], { LOCKSTEP_HOME: nowhere });
  assert.is(doctor.code, 3);
  assert.match(doctor.stderr, /LS2020/);
});

test("a folder for temporary files that is none is told by its variable, and exits with 3", () => {
  const root = newWorkspace();
  for (const TMPDIR of [join(root, "nowhere"), join(root, "lockstep.jsonc")]) {
    for (const args of [["build"], ["ci"], ["align"], ["new", "plugin", "late", "--yes"]]) {
      const { code, stderr } = lockstep(root, args, { TMPDIR });
      assert.is(code, 3, stderr);
      assert.match(stderr, /^error: cannot \w+ \S*: .*\n {2}TMPDIR names no folder: make \//m);
    }
  }
  assert.not(existsSync(join(root, "plugins/late")));
});

test("a current folder that is gone is told, and exits with 3", () => {
  const gone = join(emptyFolder(), "gone");
  mkdirSync(gone);
  const line = `rmdir "${gone}"; "${process.execPath}" "${bundle}" build`;
  const { code, stderr } = command(gone, ["bash", "-c", line]);
  assert.is(code, 3, stderr);
  assert.match(stderr, /^error: the current folder no longer exists\n/);
});

test.run();
