import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("a misaligned plugin");
const root = newWorkspace();
const host = join(dist, "host");
let refused = "";

test.before(async () => {
  assert.is(lockstep(root, ["build"]).code, 0);
  refused = await builtAsAuthorsDo("hello");
});

test("the real host refuses what check refused, in the words that check foretold", () => {
  const checked = lockstep(root, ["check", host, refused, "--json"]);
  assert.is(checked.code, 1);
  const [plugin] = JSON.parse(checked.stdout).plugins;
  assert.is(plugin.verdict, "refused");
  const opened = command(root, [join(root, host), refused]);
  assert.is(opened.code, 1);
  assert.ok(opened.stderr.includes(plugin.message), `${opened.stderr} lacks ${plugin.message}`);
  assert.ok(plugin.message.endsWith(plugin.firstPackage));
  const codes = plugin.findings.map(({ code }: { code: string }) => code);
  assert.ok(codes.includes("LS3002"), codes.join(", "));
});

test("the printed fix, run as printed, gives a plugin that loads", () => {
  const checked = lockstep(root, ["check", host, refused, "--json"]);
  const [plugin] = JSON.parse(checked.stdout).plugins;
  const { fix } = plugin.findings.find(({ code }: { code: string }) => code === "LS3002");
  const fixed = spawnSync("sh", ["-c", fix.command], { cwd: root, encoding: "utf8" });
  assert.is(fixed.status, 0, fixed.stderr);
  const opened = command(root, [join(root, host), join(dist, "plugins/hello.so")]);
  assert.is(opened.code, 0, opened.stderr);
});

test("bare files are judged outside any workspace, the same way", () => {
  const bare = emptyFolder();
  copyFileSync(join(root, host), join(bare, "host"));
  copyFileSync(refused, join(bare, "a.so"));
  copyFileSync(join(root, dist, "plugins/hello.so"), join(bare, "b.so"));
  const alone = lockstep(bare, ["check", "host", "a.so", "b.so", "--each", "--json"]);
  const { plugins } = JSON.parse(alone.stdout);
  assert.equal(
    plugins.map(({ verdict }: { verdict: string }) => verdict),
    ["refused", "loads"],
  );
  assert.is(plugins[1].skew, "unknown");
  assert.is(lockstep(bare, ["check", "host", "b.so"]).code, 0);
  assert.is(lockstep(bare, ["check", "host", "b.so", "--strict"]).code, 1);
});

test("the gate turns red for each kind of misalignment, all in one run", () => {
  const green = lockstep(root, ["ci", "--json"]);
  assert.is(green.code, 0, green.stdout);
  const generated = join(root, "plugins/clock/plugin/main.go");
  const testFile = join(root, "plugins/hello/hello_test.go");
  const lock = join(root, "lockstep-lock.json");
  const before = [generated, testFile, lock].map((file) => [file, readFileSync(file)] as const);
  writeFileSync(generated, `${readFileSync(generated, "utf8")}\n// edited by hand\n`);
  writeFileSync(
    testFile,
    `${readFileSync(testFile, "utf8")}\nfunc TestRed(t *testing.T) { t.Error("red on purpose") }\n`,
  );
  writeFileSync(lock, readFileSync(lock, "utf8").replace(/h1:[^"]+/, `h1:${"A".repeat(43)}=`));
  const red = lockstep(root, ["ci", "--json"]);
  for (const [file, content] of before) writeFileSync(file, content);
  assert.is(red.code, 1);
  const codes = JSON.parse(red.stdout).steps.flatMap(
    ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code),
  );
  for (const code of ["LS3102", "LS4002", "LS4008"]) assert.ok(codes.includes(code), codes.join());
});

test("npm run gate and make gate fail when a plugin lifts a module of the host", () => {
  assert.is(command(root, ["npm", "run", "--silent", "gate"]).code, 0);
  const work = join(root, "go.work");
  const text = readFileSync(work, "utf8");
  renameSync(work, `${work}.away`);
  const bad = command(root, ["npm", "run", "--silent", "gate"]);
  const made = command(root, ["make", "-s", "gate"]);
  renameSync(`${work}.away`, work);
  assert.is(bad.code, 1, bad.stdout);
  assert.is(made.code === 0, false);
  assert.is(readFileSync(work, "utf8"), text);
});

/** A plugin of the workspace, built by plain go in a copy with no go.work: today's habit. */
async function builtAsAuthorsDo(name: string): Promise<string> {
  const copy = emptyFolder();
  for (const part of ["contract", `plugins/${name}`]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const toolchain = await goToolchain();
  const file = join(copy, `${name}.so`);
  const folder = join(copy, "plugins", name);
  const built = command(
    folder,
    [toolchain.go, "build", "-buildmode=plugin", "-o", file, "./plugin"],
    await goEnvironment(toolchain),
  );
  assert.is(built.code, 0, built.stderr);
  return file;
}

test.run();
