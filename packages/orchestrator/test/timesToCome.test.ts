import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesSince } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { fileSystemNow, settledBefore, unwrittenSince } from "../src/fileSystemClock.ts";
import type { Stamp } from "../src/fileTable.ts";
import { statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("files from a time that is still to come");
const tiny = tinyBuild();
const file = join(tiny.root, "plugins/hello/hello.go");
const later = new Date(Date.now() + 7_200_000);
test.after(() => tiny.remove());

function edit(from: string, to: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  utimesSync(file, later, later);
}

test("a workspace with such files builds, and is up to date then", async () => {
  for (const name of [
    "host/main.go",
    "plugins/hello/hello.go",
    "plugins/clock/clock.go",
    "go.work",
  ]) {
    utimesSync(join(tiny.root, name), later, later);
  }
  const built = await tiny.build();
  assert.ok(built.ok, JSON.stringify(built.findings));
  assert.equal(statuses(built), ["host built", "clock built", "hello built"]);
  const { kind } = changesSince({ root: tiny.root, profile: "release", callerEnv: process.env });
  assert.is(kind, "none");
});

test("an edit that keeps such a time is seen", async () => {
  edit("hello greets", "hello waves_");
  const built = await tiny.build();
  assert.equal(statuses(built), ["host up-to-date", "clock up-to-date", "hello built"]);
  assert.match(tiny.greet("hello"), /^hello waves_/);
});

test("only a time since the build began can be a write's during it", () => {
  const begin = fileSystemNow(tiny.root);
  const [before, during, after] = [begin - 1, begin + 0.001, begin + 3_600_000];
  const at = (mtime: number, ctime: number): Stamp => [1, mtime, ctime, 1];
  const isUnwritten = unwrittenSince(tiny.root, begin);
  const isSettled = settledBefore(tiny.root, begin);
  while (fileSystemNow(tiny.root) < during); // so that `during` is past
  for (const [stamp, unwritten, settled] of [
    [at(before, before), true, true],
    [at(after, before), true, true],
    [at(before, after), true, false], // the clock was set back, and gets there once more
    [at(during, before), false, false],
    [at(before, during), false, false],
    [at(after, during), false, false],
    ["missing", true, true],
  ] as const) {
    assert.equal([isUnwritten(stamp), isSettled(stamp)], [unwritten, settled], String(stamp));
  }
});

test.run();
