import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withBuildLock } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { dist, startLockstep } from "./lockstep.ts";
import { processesOf } from "./processes.ts";
import { builtWorkspace, ran } from "./release/workspace.ts";

const test = suite("build, check and pack at once in one workspace");

interface Ended {
  code: number | null;
  output: string;
}

function started(root: string, ...args: string[]): Promise<Ended> {
  const child = startLockstep(root, args);
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => parts.push(String(part)));
  }
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ code, output: parts.join("") }));
  });
}

async function allWell(runs: Promise<Ended>[]): Promise<void> {
  for (const { code, output } of await Promise.all(runs)) assert.is(code, 0, output);
}

function wellAfterwards(root: string, release: string): void {
  ran(root, ["check"]);
  ran(root, ["check", release, "--strict"]);
  for (const file of ["host", "plugins/clock.so", "plugins/hello.so"]) {
    const [built, packed] = [dist, release].map((folder) => readFileSync(join(root, folder, file)));
    assert.ok(built!.equals(packed!), file);
  }
  const left = readdirSync(root).filter((name) => /tmp|part|lockstep-[^l]/.test(name));
  assert.equal(left, []);
}

test("nothing to build: each does its work", async () => {
  const root = await builtWorkspace();
  await allWell([
    started(root, "build"),
    started(root, "check", "--strict"),
    started(root, "pack", "-o", "out", "--tar", "out.tar"),
    started(root, "pack", "-o", "other"),
    started(root, "check"),
    started(root, "build"),
  ]);
  wellAfterwards(root, "out");
  wellAfterwards(root, "other");
});

test("host and plugins are replaced: whoever comes meanwhile waits, and finds all of the new ones", async () => {
  const root = await builtWorkspace();
  const before = readFileSync(join(root, dist, "host"));
  writeFileSync(join(root, "contract/more.go"), "package contract\n\nconst More = 1\n");
  const build = started(root, "build");
  assert.ok(await isMet(root), "the build was not met at work");
  const others = [
    started(root, "pack", "-o", "out"),
    started(root, "check", "--strict"),
    started(root, "build", "hello"),
  ];
  await allWell([build, ...others]);
  assert.not.ok(readFileSync(join(root, dist, "host")).equals(before));
  wellAfterwards(root, "out");
});

test("check waits for the build that replaces what it judges", async () => {
  const root = await builtWorkspace();
  const waiting = await withBuildLock(root, async () => {
    const check = startLockstep(root, ["check"]);
    const end = once(check, "close");
    check.stdout.resume();
    const [told] = await Promise.race([once(check.stderr, "data"), end]);
    assert.match(String(told), /a build works here \(process \d+\); waiting/);
    assert.is(check.exitCode, null);
    return { end };
  });
  const [code] = await waiting.end;
  assert.is(code, 0);
});

/** Whether a compiler or linker of the workspace is seen within a minute. */
async function isMet(root: string): Promise<boolean> {
  for (let round = 0; round < 6000; round++) {
    if (processesOf(root).some((each) => /\/(compile|link) /.test(each))) return true;
    await sleep(10);
  }
  return false;
}

test.run();
