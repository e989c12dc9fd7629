import { execFileSync } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goMod } from "@lockstep/go-fixtures";
import { type BuildEvent, type BuildStep, changesSince } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { release, statuses, type TinyBuild, tinyBuild } from "./tinyBuild.ts";

const test = suite("interrupted builds");

/** Processes whose command line names the folder. */
function processesIn(folder: string): string[] {
  const listed = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  return listed.filter((line) => line.includes(folder) && !line.startsWith("ps "));
}

test("an abort leaves no process and no half artefact, and the next build completes", async () => {
  const tiny = tinyBuild();
  await tiny.build();
  tiny.write("contract/more.go", "package contract\n\nconst More = 1\n");
  const abort = new AbortController();
  const links: string[] = [];
  const onEvent = (event: BuildEvent): void => {
    if (event.type !== "start" || event.step.what !== "link") return;
    links.push(event.step.unit);
    if (links.length === 2) setTimeout(() => abort.abort(new Error("interrupted")), 30);
  };
  const before = readFileSync(tiny.artefact("plugins/hello.so"));
  await assert.rejects(tiny.build({ signal: abort.signal, onEvent }), "interrupted");
  assert.equal(processesIn(tiny.root), []);
  assert.ok(readFileSync(tiny.artefact("plugins/hello.so")).equals(before));
  const report = await tiny.build();
  assert.equal(statuses(report), ["host built", "clock built", "hello built"]);
  const left = readdirSync(join(tiny.root, release, "plugins"));
  assert.equal(
    left.filter((name) => name.startsWith(".")),
    [],
  );
  tiny.remove();
});

/** Builds, and aborts a moment after this step, when what plugins wait for is over. */
async function abortedAfter(tiny: TinyBuild, what: BuildStep["what"]): Promise<void> {
  const abort = new AbortController();
  const over = new EventEmitter();
  const pluginsAfter = once(over, "over");
  const onEvent = (event: BuildEvent): void => {
    if (event.type !== "end" || event.step.what !== what) return;
    setTimeout(() => {
      abort.abort(new Error("stale"));
      over.emit("over");
    }, 100);
  };
  await assert.rejects(tiny.build({ signal: abort.signal, pluginsAfter, onEvent }), "stale");
}

test("an abort by what plugins wait for: no host is put in place, and nothing taken for good", async () => {
  const tiny = tinyBuild();
  const changes = () =>
    changesSince({ root: tiny.root, profile: "release", callerEnv: process.env }).kind;
  await tiny.build();
  await tiny.build();
  assert.is(changes(), "none");
  tiny.write("contract/notes.txt", "no unit is made from it");
  await abortedAfter(tiny, "list");
  assert.is(changes(), "more");
  const before = readFileSync(tiny.artefact("host"));
  tiny.write("host/more.go", "package main\n\nfunc init() { println(1) }\n");
  await abortedAfter(tiny, "link");
  assert.ok(readFileSync(tiny.artefact("host")).equals(before));
  assert.equal(statuses(await tiny.build()), [
    "host built",
    "clock up-to-date",
    "hello up-to-date",
  ]);
  tiny.remove();
});

test("an edit while the linker runs: what is kept was built from what is there", async () => {
  const tiny = tinyBuild();
  await tiny.build();
  const file = join(tiny.root, "plugins/hello/hello.go");
  const original = readFileSync(file, "utf8");
  writeFileSync(file, original.replace("hello greets", "hello first"));
  const events: BuildEvent[] = [];
  const report = await tiny.build({
    onEvent(event) {
      events.push(event);
      const isLink = event.type === "start" && event.step.what === "link";
      if (isLink && events.filter(({ type }) => type === "again").length === 0) {
        writeFileSync(file, original.replace("hello greets", "hello second"));
      }
    },
  });
  assert.equal(
    events.filter(({ type }) => type === "again"),
    [{ type: "again", units: ["hello"] }],
  );
  assert.equal(statuses(report), ["host up-to-date", "clock up-to-date", "hello built"]);
  assert.is(tiny.greet("hello"), "hello second you\n");
  writeFileSync(file, original.replace("hello greets", "hello first"));
  assert.is(statuses(await tiny.build())[2], "hello built");
  assert.is(tiny.greet("hello"), "hello first you\n");
  tiny.remove();
});

test("an edit as soon as the compile of all plugins is done: each is built again from it", async () => {
  const tiny = tinyBuild();
  const text = (word: string) =>
    `package contract\n\nimport "os"\n\nfunc init() { println("${word}", len(os.Args)) }\n`;
  tiny.write("contract/word.go", text("first-word"));
  const again: string[][] = [];
  let edits = 0;
  const report = await tiny.build({
    onEvent(event) {
      if (event.type === "again") again.push(event.units);
      if (event.type === "end" && event.step.what === "compile" && edits++ === 0) {
        tiny.write("contract/word.go", text("later-word"));
      }
    },
  });
  assert.equal(
    again.map((units) => units.sort()),
    [["clock", "hello", "host"]],
  );
  assert.equal(statuses(report), ["host built", "clock built", "hello built"]);
  for (const unit of ["host", "plugins/clock.so", "plugins/hello.so"]) {
    const bytes = readFileSync(tiny.artefact(unit));
    assert.ok(bytes.includes("later-word"), unit);
    assert.not.ok(bytes.includes("first-word"), unit);
  }
  assert.equal(statuses(await tiny.build()), [
    "host up-to-date",
    "clock up-to-date",
    "hello up-to-date",
  ]);
  tiny.remove();
});

const words = (folder: string): string =>
  goMod(
    "hello",
    "../../contract",
    `\nrequire example.com/words v1.0.0\n\nreplace example.com/words => ../../${folder}\n`,
  );
const says = (name: string, word: string, constraint = ""): string =>
  `${constraint}package ${name}\n\nimport "os"\n\nfunc init() { println("${word}", len(os.Args)) }\n`;
const never = "//go:build never\n\n";
const passing = {
  "a go.mod that selects another module": ["plugins/hello/go.mod", words("newer")],
  "a constraint that lets a file in": ["plugins/hello/left.go", says("hello", "passing-word")],
  "a Go file": ["plugins/hello/more.go", says("hello", "passing-word")],
} as const;

test("what is there only from the linker's start to the end of the build is in no artefact", async () => {
  const files = {
    "plugins/hello/go.mod": words("older"),
    "plugins/hello/words.go": 'package hello\n\nimport _ "example.com/words"\n',
    "plugins/hello/left.go": says("hello", "left-word", never),
  };
  const tiny = tinyBuild({
    ...files,
    "older/go.mod": "module example.com/words\n",
    "older/words.go": says("words", "older-word"),
    "newer/go.mod": "module example.com/words\n",
    "newer/words.go": says("words", "passing-word"),
  });
  await tiny.build();
  const before = new Map(Object.entries(files));
  for (const [what, [path, text]] of Object.entries(passing)) {
    tiny.write("plugins/hello/edited.go", `package hello // ${what}\n`);
    const takeBack = (): void => {
      const kept = before.get(path);
      if (kept === undefined) rmSync(join(tiny.root, path), { force: true });
      else tiny.write(path, kept);
    };
    const again: string[][] = [];
    const report = await tiny.build({
      onEvent(event) {
        if (event.type === "again") {
          again.push(event.units);
          takeBack();
        } else if (event.type === "start" && event.step.what === "link" && again.length === 0) {
          tiny.write(path, text);
        }
      },
    });
    takeBack();
    assert.equal(again, [["hello"]], what);
    assert.equal(statuses(report), ["host up-to-date", "clock up-to-date", "hello built"], what);
    assert.not.ok(readFileSync(tiny.artefact("plugins/hello.so")).includes("passing-word"), what);
  }
  tiny.remove();
});

test("sources that never hold still are said to be so", async () => {
  const tiny = tinyBuild();
  await tiny.build();
  let edits = 0;
  const report = await tiny.build({
    onEvent(event) {
      if (event.type !== "start") return;
      tiny.write("plugins/hello/more.go", `package hello\n\nconst Edits = ${edits++}\n`);
    },
  });
  assert.is(statuses(report)[2], "hello failed");
  assert.equal(
    report.findings.map(({ code, title }) => `${code} ${title}`),
    ["LS4003 sources keep changing"],
  );
  tiny.remove();
});

test("two builds at once: one waits, and finds everything done", async () => {
  const tiny = tinyBuild();
  const waits: BuildEvent[] = [];
  const onEvent = (event: BuildEvent): void => void (event.type === "wait" && waits.push(event));
  const reports = await Promise.all([tiny.build({ onEvent }), tiny.build({ onEvent })]);
  assert.equal(reports.flatMap(statuses).sort(), [
    "clock built",
    "clock up-to-date",
    "hello built",
    "hello up-to-date",
    "host built",
    "host up-to-date",
  ]);
  assert.is(waits.length, 1);
  tiny.remove();
});

test.run();
