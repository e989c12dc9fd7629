import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("plan");
const root = newWorkspace();

function plan(...args: string[]): { code: number | null; report: PlanReport } {
  const { code, stdout, stderr } = lockstep(root, ["plan", "--json", ...args]);
  const parsed = parseReport("plan-report", stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed) + stderr);
  return { code, report: parsed.value };
}

/** Every file and folder of the workspace with its size and times. */
function tree(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const { size, mtimeMs, ctimeMs } = statSync(join(root, name));
      return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
    });
}

test("what a first build would run, with nothing written into the workspace", () => {
  const before = tree();
  const { code, report } = plan();
  assert.equal(tree(), before);
  assert.equal([code, report.ok], [0, true]);
  assert.equal(
    report.units.map(({ name, kind, status, reason }) => `${kind} ${name} ${status}: ${reason}`),
    [
      "host host build: first build",
      "plugin clock build: first build",
      "plugin hello build: first build",
    ],
  );
  assert.is(report.directory, root);
  const hello = report.units[2]!;
  assert.is(hello.argv.slice(1, 3).join(" "), "build -buildmode=plugin");
  assert.is(hello.argv.at(-1), "./plugins/hello/plugin");
  assert.is(report.env.GOWORK, join(root, "go.work"));
  assert.equal(
    report.key.map(({ field }) => field),
    Object.keys(hello.fields),
  );
  const { stdout } = lockstep(root, ["plan"]);
  assert.match(stdout, /^build {7}hello {2}first build$/m);
  assert.match(stdout, /\n\nplan \(release\): 3 to build\n$/);
});

test("what passes through from the caller is in the plan, and nothing else changes it", () => {
  const { report } = plan();
  const names = report.caller.map(({ name }) => name);
  assert.equal(names.sort(), ["HOME", "LOCKSTEP_HOME", "PATH", "TMPDIR", "XDG_CACHE_HOME"]);
  const bare = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  const passed = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  const { stdout } = lockstep(root, ["plan", "--json"], { ...bare, ...passed });
  assert.equal(JSON.parse(stdout), report);
});

test("the planned command is the one that a build runs, and the key is in the record", () => {
  const { report } = plan();
  assert.is(lockstep(root, ["build"]).code, 0);
  const record = JSON.parse(readFileSync(join(root, dist, "plugins/hello.so.record.json"), "utf8"));
  const hello = report.units[2]!;
  assert.is(record.key, hello.key);
  assert.equal(record.argv.slice(1, 7), hello.argv.slice(1, 7));
  assert.equal(
    plan().report.units.map(({ status }) => status),
    ["up-to-date", "up-to-date", "up-to-date"],
  );
  assert.equal(plan("--changed").report.units, []);
  assert.match(lockstep(root, ["plan", "--changed"]).stdout, /^plan \(release\): nothing moved$/m);
});

test("--changed: the field that moved since the last build, as it was and as it is", () => {
  const config = join(root, "lockstep.jsonc");
  const text = readFileSync(config, "utf8");
  const source = join(root, "plugins/hello/hello.go");
  writeFileSync(source, `${readFileSync(source, "utf8")}\n// edited\n`);
  const { report } = plan("--changed");
  assert.equal(
    report.units.map(({ name, changes }) => [name, changes.map(({ field }) => field)]),
    [["hello", ["packages"]]],
  );
  const [change] = report.units[0]!.changes;
  assert.is(change?.what, "package example.com/demo/plugins/hello");
  assert.ok(change?.before && change.now && change.before !== change.now);
  const shown = lockstep(root, ["plan", "--changed"]).stdout;
  assert.match(shown, /^build {7}hello {2}changed: package example\.com\/demo\/plugins\/hello$/m);
  assert.match(shown, /^ {2}packages {2}package \S+: [0-9a-f]{12} -> [0-9a-f]{12}$/m);
  const own = text.replace(/\}\s*$/, ', "profiles": { "lean": { "ldflags": "-s" } } }');
  writeFileSync(config, own);
  assert.equal(
    plan("--profile", "lean", "clock").report.units.map(({ name, reason }) => [name, reason]),
    [["clock", "first build"]],
  );
  writeFileSync(config, text);
});

test("--all: each command, the environment and the reason for each field of the key", () => {
  const { stdout } = lockstep(root, ["plan", "--all"]);
  for (const line of [
    /^ {2}command\s+\S+\/go\s+build\s+-trimpath/m,
    /^ {2}GOFLAGS +""$/m,
    /^ {2}PATH +the C compiler is found through it/m,
    /^ {2}argv +the flags of the compiler and the linker$/m,
  ]) {
    assert.match(stdout, line);
  }
  assert.not.match(lockstep(root, ["plan"]).stdout, /GOFLAGS|command/);
});

test("a lock that a build would write is a warning, and is not written", () => {
  const file = join(root, "lockstep-lock.json");
  const text = readFileSync(file, "utf8");
  rmSync(file);
  const { code, report } = plan();
  assert.equal(
    [code, report.findings.map((each) => `${each.severity} ${each.code}`)],
    [0, ["warning LS3102"]],
  );
  assert.not.ok(existsSync(file));
  writeFileSync(file, text);
});

test("a package that does not load is told before anything is built", () => {
  const file = join(root, "plugins/clock/broken.go");
  writeFileSync(file, 'package clock\n\nimport _ "example.com/nowhere"\n');
  const { code, report } = plan("clock");
  rmSync(file);
  assert.equal([code, report.ok, report.units[0]?.status], [1, false, "broken"]);
  assert.ok(report.findings.some(({ code: each }) => each === "LS4004"));
});

test("wrong names are usage, and a store without the toolchain is not filled", () => {
  const wrong = lockstep(root, ["plan", "helo", "--profile", "debgu"]);
  assert.is(wrong.code, 2);
  assert.match(wrong.stderr, /`debgu`[\s\S]+`helo`/);
  const store = emptyFolder();
  const lacking = lockstep(root, ["plan"], { LOCKSTEP_HOME: store });
  assert.is(lacking.code, 3);
  assert.match(lacking.stderr, /LS2009[\s\S]+lockstep\.js fetch/);
  assert.not.ok(readdirSync(store).includes("toolchains"));
});

test.run();
