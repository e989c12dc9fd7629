import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildEvent } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { type Settings, statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("builds that share");
const tiny = tinyBuild();
const original = readFileSync(join(tiny.root, "plugins/clock/clock.go"), "utf8");
test.after(() => tiny.remove());

/** A build of one unit, and which units it linked. */
async function buildOf(name: string, settings: Settings = {}) {
  const linked: string[] = [];
  const onEvent = (event: BuildEvent): void => {
    if (event.type === "start" && event.step.what === "link") linked.push(event.step.unit);
  };
  const report = await tiny.build({ names: [name], onEvent, ...settings });
  return { report, linked };
}

test("one build makes what the others wait for, and each tells of its own", async () => {
  const all = await Promise.all(["host", "hello", "clock"].map((name) => buildOf(name)));
  const linked = all.map((each) => each.linked).filter(({ length }) => length > 0);
  assert.equal(
    linked.map((names) => names.sort()),
    [["clock", "hello", "host"]],
  );
  assert.equal(
    all.map(({ report }) => report.units.map(({ name }) => name)),
    [["host"], ["hello"], ["clock"]],
  );
  const waited = all.filter((each) => each.linked.length === 0);
  for (const { report } of waited) {
    assert.is(report.units[0]?.reason, "another build made it meanwhile");
  }
  assert.is(tiny.greet("hello", "clock"), "hello greets you\nclock greets you\n");
  assert.equal(readdirSync(join(tiny.root, "dist/.lockstep/waiting")), []);
});

test("a unit that fails is told by the build that asked for it alone", async () => {
  tiny.write("plugins/clock/clock.go", "package clock\n\nvar _ int = nothing\n");
  tiny.write("contract/more.go", "package contract\n\nconst More = 1\n");
  const [hello, clock] = await Promise.all([buildOf("hello"), buildOf("clock")]);
  assert.ok(hello.report.ok, "whichever of the two came first and made it");
  assert.equal(hello.report.findings, []);
  assert.equal(statuses(clock.report), ["clock failed"]);
  assert.is(clock.report.findings[0]?.code, "LS4001");
});

test("other terms are not served: a build that must not write the lock looks for itself", async () => {
  tiny.write("contract/more.go", "package contract\n\nconst More = 2\n");
  const [host, hello] = await Promise.all([buildOf("host"), buildOf("hello", { lock: "compare" })]);
  assert.equal([host.linked, hello.linked], [["host"], ["hello"]]);
});

test("what a process that is gone had asked for is not made", async () => {
  tiny.write("contract/more.go", "package contract\n\nconst More = 3\n");
  const folder = join(tiny.root, "dist/.lockstep/waiting");
  const process = { pid: 2 ** 22 + 1, started: "1", scope: "" };
  const file = join(folder, "1-dead.json");
  writeFileSync(file, JSON.stringify({ names: ["hello"], terms: "x", process }));
  writeFileSync(join(folder, "2-broken.json"), "{");
  const { linked } = await buildOf("host");
  assert.equal(linked, ["host"]);
  assert.not.ok(existsSync(join(folder, "2-broken.json")));
});

test("compile only links nothing, and leaves only links to do", async () => {
  tiny.write("plugins/clock/clock.go", original);
  tiny.write("contract/more.go", "package contract\n\nconst More = 4\n");
  const { linked } = await buildOf("hello", { names: [], compileOnly: true });
  assert.equal(linked, []);
  const steps: string[] = [];
  const report = await tiny.build({
    compileOnly: true,
    onEvent: (event) => event.type === "start" && steps.push(event.step.what),
  });
  assert.equal(statuses(report), ["host compiled", "clock compiled", "hello compiled"]);
  assert.equal(steps, ["list", "compile", "compile"]);
  assert.equal(statuses(await tiny.build()), ["host built", "clock built", "hello built"]);
  const idle = await tiny.build({ compileOnly: true });
  assert.equal(statuses(idle), ["host up-to-date", "clock up-to-date", "hello up-to-date"]);
});

test.run();
