import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildEvent, changesSince } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "./tinyBuild.ts";

// A kernel's clock for files ticks every few milliseconds, and two writes within a tick leave a file
// with the same size, times and inode. Newer kernels hide that from whoever looked in between, so
// the tests write what such a clock would have left into the state.
const test = suite("two writes within one tick of the clock");
const tiny = tinyBuild();
const file = join(tiny.root, "plugins/hello/hello.go");
const stateFile = join(tiny.root, "dist/.lockstep/release.json");
const clockFile = join(tiny.root, "dist/.lockstep/clock");
const helloBuilt = ["host up-to-date", "clock up-to-date", "hello built"];

test.before(async () => assert.ok((await tiny.build()).ok));
test.after(() => tiny.remove());

const changes = () =>
  changesSince({ root: tiny.root, profile: "release", callerEnv: process.env }).kind;

/** Another word of the same length in place of the one that the plugin says. */
function edit(word: string): void {
  const text = readFileSync(file, "utf8");
  const edited = text.replace(/hello \w+ /, `hello ${word} `);
  assert.ok(edited !== text && edited.length === text.length);
  writeFileSync(file, edited);
}

/** Has the state say of the file, if it says anything, that it looked then as it looks now. */
function withinTheTick(): void {
  const state = JSON.parse(readFileSync(stateFile, "utf8"));
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  for (const [path, entry] of state.files) {
    if (path === file) entry.stamp = [size, mtimeMs, ctimeMs, ino];
  }
  writeFileSync(stateFile, JSON.stringify(state));
}

/** A build that begins, then sees the file saved while go lists the packages; once, not again. */
async function buildWhileSaved() {
  const again: string[][] = [];
  let saving: NodeJS.Timeout | undefined;
  let lists = 0;
  const onEvent = (event: BuildEvent): void => {
    if (event.type === "again") again.push(event.units);
    if (event.type === "start" && event.step.what === "list" && lists++ === 0) {
      saving = setInterval(() => utimesSync(file, new Date(), new Date()), 1);
    }
    if (event.type === "end" && event.step.what === "list") clearInterval(saving);
  };
  const report = await tiny.build({ onEvent });
  assert.ok(report.ok, JSON.stringify(report.findings));
  return { again, statuses: statuses(report) };
}

test("what the state holds is believed: nothing else could tell such an edit", async () => {
  await tiny.build();
  assert.is(changes(), "none");
  edit("holds_");
  assert.is(changes(), "files");
  withinTheTick();
  assert.is(changes(), "none");
});

test("so it holds no file that was written once the build had begun", async () => {
  edit("greets");
  await tiny.build();
  const saved = await buildWhileSaved();
  assert.equal(saved.statuses, ["host up-to-date", "clock up-to-date", "hello up-to-date"]);
  assert.ok(statSync(file).ctimeMs > statSync(clockFile).mtimeMs, "saved after the build began");
  edit("greetz");
  withinTheTick();
  assert.is(changes(), "more");
  assert.equal(statuses(await tiny.build()), helloBuilt);
  assert.is(tiny.greet("hello"), "hello greetz you\n");
});

test("and what was built from one is built again: which text the compiler saw nobody knows", async () => {
  edit("meets_");
  const { again, statuses } = await buildWhileSaved();
  assert.equal(again, [["hello"]]);
  assert.equal(statuses, helloBuilt);
  assert.is(tiny.greet("hello"), "hello meets_ you\n");
});

test.run();
