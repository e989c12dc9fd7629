import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { goMod, goToolchain, goWork, pluginFiles } from "@lockstep/go-fixtures";
import { changesSince } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("changesSince");

const tiny = tinyBuild({
  "plugins/hello/words.go":
    'package hello\n\nimport "embed"\n\n//go:embed words\nvar words embed.FS\n',
  "plugins/hello/words/one.txt": "one\n",
  "plugins/hello/skipped.go": "//go:build never\n\npackage hello\n\nfunc init() { println(1) }\n",
});
const path = (name: string): string => join(tiny.root, name);

test.before(async () => {
  assert.ok((await tiny.build()).ok);
  await settle();
});
test.after(() => tiny.remove());

/** Until a run finds nothing to do. A change during a build may cost one more plan, not a link. */
async function settle(workspace = tiny): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { skipped, units } = await workspace.buildIfChanged();
    if (skipped) return;
    assert.ok(units.every(({ status }) => status === "up-to-date"));
  }
  assert.unreachable("each run finds something to do");
}

/** Statuses of the next run, which must not be skipped. */
async function after(change: () => void): Promise<string[]> {
  assert.ok((await tiny.buildIfChanged()).skipped, "settled before the change");
  change();
  const report = await tiny.buildIfChanged();
  assert.not.ok(report.skipped);
  assert.ok(report.ok, JSON.stringify(report.findings));
  await settle();
  return statuses(report);
}

const helloBuilt = ["host up-to-date", "clock up-to-date", "hello built"];
const nothingBuilt = ["host up-to-date", "clock up-to-date", "hello up-to-date"];

test("says so, with a report of all units", async () => {
  const report = await tiny.buildIfChanged();
  assert.ok(report.skipped && report.ok);
  assert.equal(statuses(report), nothingBuilt);
  assert.equal(statuses(await tiny.buildIfChanged({ names: ["hello"] })), ["hello up-to-date"]);
});

test("an edit of equal size whose time is set back", async () => {
  const file = path("plugins/hello/hello.go");
  const { atime, mtime } = statSync(file);
  const changed = await after(() => {
    writeFileSync(file, readFileSync(file, "utf8").replace("greets", "greetz"));
    utimesSync(file, atime, mtime);
  });
  assert.equal(changed, helloBuilt);
  assert.is(tiny.greet("hello"), "hello greetz you\n");
});

test("edits of equal size one after the other, as fast as builds go", async () => {
  const file = path("plugins/hello/hello.go");
  for (const word of ["greetA", "greetB", "greetC"]) {
    writeFileSync(file, readFileSync(file, "utf8").replace(/hello greet\w/, `hello ${word}`));
    const report = await tiny.buildIfChanged();
    assert.equal(statuses(report), helloBuilt);
    assert.is(tiny.greet("hello"), `hello ${word} you\n`);
  }
  await settle();
});

test("an edit in the very moment in which the build ends", async () => {
  const file = path("plugins/hello/hello.go");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/hello greet\w/, "hello greetD"));
  await tiny.buildIfChanged();
  writeFileSync(file, text.replace(/hello greet\w/, "hello greetE"));
  assert.equal(statuses(await tiny.buildIfChanged()), helloBuilt);
  assert.is(tiny.greet("hello"), "hello greetE you\n");
  await settle();
});

test("a new file in a package folder", async () => {
  const text = "package hello\n\nfunc init() { println() }\n";
  assert.equal(await after(() => tiny.write("plugins/hello/new.go", text)), helloBuilt);
});

test("a new match of an embed pattern, also below a folder that is new", async () => {
  assert.equal(await after(() => tiny.write("plugins/hello/words/two.txt", "2")), helloBuilt);
  assert.equal(await after(() => tiny.write("plugins/hello/words/a/b.txt", "3")), helloBuilt);
  assert.equal(
    await after(() => tiny.write("plugins/hello/words/node_modules/c.txt", "4")),
    helloBuilt,
  );
});

test("a build constraint that lets a file in", async () => {
  const text = "//go:build linux\n\npackage hello\n\nfunc init() { println(1) }\n";
  assert.equal(await after(() => tiny.write("plugins/hello/skipped.go", text)), helloBuilt);
});

test("a changed go.mod and a changed go.work", async () => {
  const text = goMod("hello", "../../contract").replace("go 1.26.0", "go 1.25.0");
  assert.equal(await after(() => tiny.write("plugins/hello/go.mod", text)), helloBuilt);
  const work = goWork(["contract", "host", "plugins/hello", "plugins/clock"]);
  const built = await after(() => tiny.write("go.work", `${work}godebug panicnil=1\n`));
  assert.equal(built, ["host built", "clock built", "hello built"]);
});

test("a changed go.mod of a module in a folder, of which no unit links a package", async () => {
  const tool = (version: string): string =>
    `module example.com/tool\n\ngo 1.26.0\n\nrequire example.com/words ${version}\n`;
  const selecting = `
require (
	example.com/tool v1.0.0
	example.com/words v1.0.0
)

replace (
	example.com/tool => ../../tool
	example.com/words v1.0.0 => ../../older
	example.com/words v1.1.0 => ../../newer
)
`;
  const other = tinyBuild(
    {
      "plugins/hello/go.mod": goMod("hello", "../../contract", selecting),
      "plugins/hello/words.go": 'package hello\n\nimport _ "example.com/words"\n',
      "tool/go.mod": tool("v1.0.0"),
      ...Object.fromEntries(
        ["older", "newer"].flatMap((folder) => [
          [`${folder}/go.mod`, "module example.com/words\n\ngo 1.26.0\n"],
          [`${folder}/words.go`, "package words\n"],
        ]),
      ),
    },
    ["hello"],
  );
  const linked = (): string | undefined =>
    other.record("plugins/hello.so").modules.find(({ path }) => path === "example.com/words")
      ?.version;
  assert.ok((await other.build()).ok);
  await settle(other);
  assert.is(linked(), "v1.0.0");
  other.write("tool/go.mod", tool("v1.1.0"));
  assert.equal(statuses(await other.buildIfChanged()), ["host up-to-date", "hello built"]);
  assert.is(linked(), "v1.1.0");
  other.remove();
});

test("a deleted, an edited and an exchanged artefact", async () => {
  const hello = tiny.artefact("plugins/hello.so");
  assert.equal(await after(() => rmSync(hello)), helloBuilt);
  assert.equal(await after(() => appendFileSync(hello, "x")), helloBuilt);
  const { atime, mtime } = statSync(hello);
  const exchange = () => {
    const bytes = readFileSync(hello);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1]! + 1) % 256;
    writeFileSync(hello, bytes);
    utimesSync(hello, atime, mtime);
  };
  assert.equal(await after(exchange), helloBuilt);
  assert.equal(await after(() => rmSync(`${hello}.record.json`)), helloBuilt);
});

test("a new plugin folder, and one that is gone", async () => {
  const files = pluginFiles("late");
  const folders = ["contract", "host", "plugins/hello", "plugins/clock"];
  const built = await after(() => {
    for (const [name, text] of Object.entries(files)) tiny.write(name, text);
    tiny.write("go.work", goWork([...folders, "plugins/late"]));
  });
  assert.ok(built.includes("late built"));
  const foreign = tiny.artefact("plugins/foreign.so");
  writeFileSync(foreign, "not ours");
  const left = await after(() => {
    rmSync(path("plugins/late"), { recursive: true });
    tiny.write("go.work", goWork(folders));
  });
  assert.equal(left, nothingBuilt);
  assert.equal(readdirSync(dirname(foreign)).sort(), [
    "clock.so",
    "clock.so.record.json",
    "foreign.so",
    "hello.so",
    "hello.so.record.json",
  ]);
  rmSync(foreign);
});

test("a plugin that is gone, when only another one was asked for at first", async () => {
  const hello = tiny.artefact("plugins/hello.so");
  const gone = tiny.artefact("plugins/gone.so");
  cpSync(hello, gone);
  const record = readFileSync(`${hello}.record.json`, "utf8");
  writeFileSync(`${gone}.record.json`, record.replace('"name": "hello"', '"name": "gone"'));
  tiny.write("plugins/hello/more.txt", "");
  assert.not.ok((await tiny.buildIfChanged({ names: ["hello"] })).skipped);
  assert.ok(existsSync(gone), "not part of what was asked for");
  assert.not.ok((await tiny.buildIfChanged()).skipped);
  assert.not.ok(existsSync(gone) || existsSync(`${gone}.record.json`));
  await settle();
});

test("another C compiler or Go toolchain at the same path", async () => {
  const stateFile = path("dist/.lockstep/release.json");
  const { tools } = JSON.parse(readFileSync(stateFile, "utf8")) as { tools: [string, unknown][] };
  const named = tools.map(([file]) => file);
  const toolchain = await goToolchain();
  assert.ok(named.includes(toolchain.go) && named.includes(join(toolchain.goroot, "VERSION")));

  const bin = path("dist/bin");
  const gcc = join(bin, "gcc");
  const real = execFileSync("sh", ["-c", "command -v gcc"], { encoding: "utf8" }).trim();
  const wrapper = (comment: string) => {
    mkdirSync(bin, { recursive: true });
    writeFileSync(gcc, `#!/bin/sh\n# ${comment}\nexec ${real} "$@"\n`, { mode: 0o755 });
  };
  wrapper("one");
  const early = path("dist/early");
  mkdirSync(early);
  const callerEnv = { ...process.env, PATH: `${early}:${bin}:${process.env.PATH}` };
  const changes = () => changesSince({ root: tiny.root, profile: "release", callerEnv }).kind;
  for (let attempt = 0; attempt < 3; attempt++) await tiny.buildIfChanged({ callerEnv });
  assert.ok((await tiny.buildIfChanged({ callerEnv })).skipped, "settled with the wrapper");
  for (const appearing of [join(early, "gcc"), join(bin, "ld")]) {
    writeFileSync(appearing, "#!/bin/sh\n", { mode: 0o755 });
    assert.is(changes(), "more", `${appearing} would be used`);
    rmSync(appearing);
    await tiny.buildIfChanged({ callerEnv });
    assert.ok((await tiny.buildIfChanged({ callerEnv })).skipped, "settled without it");
  }
  wrapper("two");
  assert.is(changes(), "more");
  await tiny.build();
  await settle();
});

test("a file that is only touched is not even planned again", async () => {
  const file = path("plugins/hello/hello.go");
  await sleep(20);
  utimesSync(file, new Date(), new Date());
  assert.ok((await tiny.buildIfChanged()).skipped);
});

test("what no build reads builds nothing", async () => {
  assert.equal(await after(() => tiny.write("plugins/hello/README.md", "new")), nothingBuilt);
  tiny.write("plugins/hello/README.md", "edited");
  tiny.write("plugins/hello/hello_test.go", "package hello\n");
  assert.equal(statuses(await tiny.buildIfChanged()), nothingBuilt);
});

test("another profile, another caller, an edited configuration", async () => {
  const other = { ...process.env, PATH: `${process.env.PATH}:/nowhere` };
  assert.not.ok((await tiny.buildIfChanged({ callerEnv: other })).skipped);
  await tiny.buildIfChanged();
  await settle();
  const config = readFileSync(path("lockstep.jsonc"), "utf8");
  const edited = config.replace("{", '{ "profiles": { "tagged": { "tags": ["never"] } },');
  assert.equal(await after(() => tiny.write("lockstep.jsonc", edited)), nothingBuilt);
});

test.run();
