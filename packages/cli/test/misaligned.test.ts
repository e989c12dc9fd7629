import { copyFileSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goEnvironment, goToolchain, moduleProxy } from "@lockstep/go-fixtures";
import { parseReport } from "@lockstep/schema/parseReport";
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

test("the printed fix, run as printed, gives a plugin that loads", async () => {
  const file = await builtAsAuthorsDo("hello");
  const checked = lockstep(root, ["check", host, file, "--json"]);
  const [plugin] = JSON.parse(checked.stdout).plugins;
  const { fix } = plugin.findings.find(({ code }: { code: string }) => code === "LS3002");
  const fixed = command(root, ["sh", "-c", fix.command], await authorsEnvironment());
  assert.is(fixed.code, 0, fixed.stderr);
  assert.is(lockstep(root, ["check", host, file]).code, 0);
  const opened = command(root, [join(root, host), file]);
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

test("many files are judged in batches, which come out as one report, in order", () => {
  const bare = emptyFolder();
  copyFileSync(join(root, host), join(bare, "host"));
  const kinds = [refused, join(root, dist, "plugins/hello.so")];
  const names = Array.from({ length: 301 }, (_, index) => `${index}.so`);
  names.forEach((name, index) => {
    symlinkSync(kinds[index % 2]!, join(bare, name));
  });
  const judged = (files: string[]) => {
    const { code, stdout } = lockstep(bare, ["check", "host", ...files, "--each", "--json"]);
    return { code, report: JSON.parse(stdout) };
  };
  const all = judged(names);
  assert.is(all.code, 1);
  assert.equal(
    all.report.plugins.map(({ file, verdict }: Record<string, string>) => `${file} ${verdict}`),
    names.map((name, index) => `${name} ${index % 2 ? "loads" : "refused"}`),
  );
  assert.equal(all.report.plugins.slice(-2), judged(names.slice(-2)).report.plugins);
  const good = names.filter((_, index) => index % 2);
  assert.is(judged([...good, ...good]).code, 0);
  const last = judged([...good, ...good, "0.so"]);
  assert.is(last.code, 1);
  assert.is(last.report.ok, false);
});

test("the gate turns red for each kind of misalignment, all in one run", () => {
  const green = lockstep(root, ["ci", "--json"]);
  assert.is(green.code, 0, green.stdout);
  const passed = parseReport("ci-report", green.stdout, "ci");
  assert.ok(passed.ok, JSON.stringify(passed));
  const contract = passed.value.modules?.find(({ path }) => path.endsWith("/contract"));
  assert.equal(contract?.linkedBy, ["host", "clock", "hello"]);
  assert.equal(
    contract?.requiredBy.map(({ path }) => path.replace("example.com/demo/", "")).sort(),
    ["host", "plugins/clock", "plugins/hello"],
  );
  assert.ok(passed.value.units?.every(({ size = 0 }) => size > 1_000_000));
  assert.equal(
    passed.value.checks?.map(({ plugins }) => plugins.map(({ verdict }) => verdict)),
    [["loads", "loads"]],
  );
  const generated = join(root, "plugins/clock/plugin/main.go");
  const testFile = join(root, "plugins/hello/hello_test.go");
  const lock = join(root, "lockstep-lock.json");
  const before = [generated, testFile, lock].map((file) => [file, readFileSync(file)] as const);
  writeFileSync(generated, `${readFileSync(generated, "utf8")}\n// edited by hand\n`);
  writeFileSync(
    testFile,
    `${readFileSync(testFile, "utf8")}\nfunc TestRed(t *testing.T) { t.Error("red on purpose") }\n`,
  );
  const unlinked = { path: "example.com/gone", version: "v1.0.0", neededBy: ["host"] };
  const locked = JSON.parse(readFileSync(lock, "utf8"));
  writeFileSync(lock, JSON.stringify({ ...locked, modules: [unlinked] }));
  const red = lockstep(root, ["ci", "--json"]);
  for (const [file, content] of before) writeFileSync(file, content);
  assert.is(red.code, 1);
  const codes = JSON.parse(red.stdout).steps.flatMap(
    ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code),
  );
  for (const code of ["LS3102", "LS4002", "LS4008"]) assert.ok(codes.includes(code), codes.join());
});

test("an artefact in dist replaced by one built plainly turns check red, by npm and make alike", () => {
  const file = join(root, dist, "plugins/hello.so");
  const good = readFileSync(file);
  rmSync(file);
  copyFileSync(refused, file);
  assert.is(lockstep(root, ["check"]).code, 1);
  const npm = command(root, ["npm", "run", "--silent", "check"]);
  assert.is(npm.code, 1, npm.stderr);
  assert.match(npm.stdout, /LS3002/);
  assert.is(command(root, ["make", "-s", "check"]).code === 0, false);
  rmSync(file);
  writeFileSync(file, good);
  assert.is(lockstep(root, ["check"]).code, 0);
});

test("an entry of the manifest that the built file does not export turns check red", () => {
  const manifest = join(root, "plugins/hello/lockstep.plugin.json");
  const good = readFileSync(manifest, "utf8");
  writeFileSync(manifest, good.replace('"New"', '"Nwe"'));
  const byName = lockstep(root, ["check", "--json"]);
  const elsewhere = join(emptyFolder(), "moved.so");
  copyFileSync(join(root, dist, "plugins/hello.so"), elsewhere);
  const byFile = lockstep(root, ["check", host, elsewhere, "--json"]);
  writeFileSync(manifest, good);
  for (const { code, stdout } of [byName, byFile]) {
    assert.is(code, 1);
    const findings = JSON.parse(stdout).plugins.flatMap(
      (plugin: { findings: unknown[] }) => plugin.findings,
    );
    assert.equal(
      findings.map(({ code, where, subject }: (typeof findings)[number]) => [code, where, subject]),
      [["LS3034", { file: "plugins/hello/lockstep.plugin.json" }, "Nwe"]],
    );
  }
  assert.is(lockstep(root, ["check"]).code, 0);
});

test("npm run gate and make gate fail when a plugin lifts a module of the host", async () => {
  for (const gate of [
    ["npm", "run", "--silent", "gate"],
    ["make", "-s", "gate"],
  ]) {
    const green = command(root, gate);
    assert.is(green.code, 0, green.stdout + green.stderr);
  }
  await lift("host", "v1.14.0");
  await lift("plugins/hello", "v1.16.0");
  const env = await fetchEnvironment();
  const npm = command(root, ["npm", "run", "--silent", "gate"], env);
  assert.is(npm.code, 1, npm.stdout + npm.stderr);
  assert.match(npm.stdout, /error\[LS3101\]/);
  assert.match(npm.stdout, /^ {6}go -C plugins\/hello get example\.com\/text@v1\.14\.0$/m);
  const made = command(root, ["make", "-s", "gate"], env);
  assert.is.not(made.code, 0);
  assert.match(made.stdout, /error\[LS3101\]/);
});

test("a build refuses it too, also after a gate that built for its other steps", async () => {
  const built = lockstep(root, ["build"], await fetchEnvironment());
  assert.is(built.code, 1, built.stdout + built.stderr);
  assert.match(built.stdout, /error\[LS3101\]/);
});

test("an exception lets builds go on, each of them, until its day has passed", async () => {
  const env = await fetchEnvironment();
  const config = join(root, "lockstep.jsonc");
  const before = readFileSync(config, "utf8");
  const build = (until: string) => {
    const exception = { code: "LS3101", unit: "hello", reason: "the host follows", until };
    const exceptions = `"exceptions": ${JSON.stringify([exception])},\n  "version"`;
    writeFileSync(config, before.replace('"version"', exceptions));
    return lockstep(root, ["build"], env);
  };
  for (const attempt of ["first", "second"]) {
    const excused = build("9999-12-31");
    assert.is(excused.code, 0, `${attempt}: ${excused.stdout}${excused.stderr}`);
    assert.match(excused.stdout, /^info\[LS3101\]/m);
    assert.match(excused.stdout, /= excused: until 9999-12-31: the host follows$/m);
  }
  const late = build("2026-01-01");
  writeFileSync(config, before);
  assert.is(late.code, 1, late.stdout);
  assert.match(late.stdout, /^error\[LS3101\]/m);
});

test("the printed fix, run as printed, turns the gate green once the lock is written", async () => {
  const env = await fetchEnvironment();
  const fix = "go -C plugins/hello get example.com/text@v1.14.0";
  const fixed = command(root, ["sh", "-c", fix], {
    ...(await authorsEnvironment()),
    ...env,
  });
  assert.is(fixed.code, 0, fixed.stderr);
  const built = lockstep(root, ["build"], env);
  assert.is(built.code, 0, built.stdout + built.stderr);
  const gate = command(root, ["npm", "run", "--silent", "gate"], env);
  assert.is(gate.code, 0, gate.stdout + gate.stderr);
});

/** A shell whose `go` is the workspace's release and shares the build cache of the tests. */
async function authorsEnvironment() {
  const toolchain = await goToolchain();
  const { GOCACHE, GOMODCACHE } = await goEnvironment(toolchain);
  return { PATH: `${dirname(toolchain.go)}:${process.env.PATH}`, GOCACHE, GOMODCACHE };
}

/** How modules are reached here: by a proxy in a folder, and no network. */
async function fetchEnvironment() {
  const versions = ["v1.14.0", "v1.16.0"].map((version) => ({
    path: "example.com/text",
    version,
    files: {
      "go.mod": "module example.com/text\n\ngo 1.26.0\n",
      "text.go": `package text\n\nfunc Version() string { return "${version}" }\n`,
    },
  }));
  return { GOPROXY: await moduleProxy(versions), GOSUMDB: "off", GOFLAGS: "-modcacherw" };
}

/** Makes a module of the workspace import and require `example.com/text`. */
async function lift(folder: string, version: string): Promise<void> {
  const toolchain = await goToolchain();
  const name = folder === "host" ? "main" : "hello";
  const source = `package ${name}\n\nimport _ "example.com/text"\n`;
  writeFileSync(join(root, folder, "text.go"), source);
  const env = { ...(await goEnvironment(toolchain)), ...(await fetchEnvironment()) };
  const got = command(join(root, folder), [toolchain.go, "get", `example.com/text@${version}`], {
    ...env,
    GOWORK: "off",
  });
  assert.is(got.code, 0, got.stderr);
}

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
