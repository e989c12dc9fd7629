import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goToolchain, moduleProxy } from "@lockstep/go-fixtures";
import type { CheckReport, CiReport, FetchReport } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("fetch once, then offline");
const closing: (() => void)[] = [];
test.after(() => {
  for (const close of closing) close();
});

const source = (name: string) => `package ${name}\n\nfunc Say() string { return "${name}" }\n`;
const files = (name: string) => ({
  "go.mod": `module example.com/${name}\n\ngo 1.21\n`,
  [`${name}.go`]: source(name),
});
const modules = [
  { path: "example.com/greeting", version: "v1.2.3", files: files("greeting") },
  { path: "example.com/onlytests", version: "v1.0.0", files: files("onlytests") },
];
const proxy = await moduleProxy(modules);
const go = (await goToolchain("1.26.9")).go;
const mod = join(process.env.LOCKSTEP_HOME ?? "", "gopath/pkg/mod/example.com");

/** A workspace whose plugin needs one module, and another one for its tests. */
function workspaceWithModules(): string {
  const root = newWorkspace();
  const plugin = join(root, "plugins/hello");
  const env = {
    ...{ GOPROXY: proxy, GOSUMDB: "off", GOENV: "off", GOTOOLCHAIN: "local", GOWORK: "off" },
    ...{ GOFLAGS: "-modcacherw", GOMODCACHE: join(emptyFolder(), "mod") },
  };
  const edit = ["mod", "edit", "-require=example.com/greeting@v1.2.3"];
  assert.is(command(plugin, [go, ...edit], env).code, 0);
  assert.is(
    command(plugin, [go, "mod", "edit", "-require=example.com/onlytests@v1.0.0"], env).code,
    0,
  );
  const hello = readFileSync(join(plugin, "hello.go"), "utf8");
  const imported = 'import (\n\t_ "example.com/greeting"\n';
  writeFileSync(join(plugin, "hello.go"), hello.replace("import (\n", imported));
  const uses = 'package hello\n\nimport _ "example.com/onlytests"\n';
  writeFileSync(join(plugin, "uses_test.go"), uses);
  const tidy = command(plugin, [go, "mod", "tidy"], env);
  assert.is(tidy.code, 0, tidy.stderr);
  return root;
}

const root = workspaceWithModules();
const unreachable = { GOPROXY: "http://127.0.0.1:1", GOSUMDB: "off", GOENV: "off" };
const reached = { ...unreachable, GOPROXY: proxy };

test("with an empty store, offline names the toolchain and every module at once", () => {
  const LOCKSTEP_HOME = join(emptyFolder(), "store");
  for (const [args, env] of [
    [["build", "--offline", "--json"], {}],
    [["generate", "--json"], { LOCKSTEP_OFFLINE: "1" }],
    [["fetch", "--offline", "--json"], {}],
  ] as const) {
    const ran = lockstep(root, [...args], { ...reached, ...env, LOCKSTEP_HOME });
    assert.is(ran.code, 3, ran.stderr);
    const said = JSON.parse(ran.stdout);
    const findings = said.findings ?? said;
    assert.equal(
      findings.map(({ code }: { code: string }) => code),
      ["LS2009", "LS2009"],
    );
    assert.is(findings[0].subject, "go1.26.9.linux-amd64");
    assert.match(findings[1].cause, /greeting@v1\.2\.3, example\.com\/onlytests@v1\.0\.0/);
    assert.match(findings[0].fix.command, /^node .*lockstep\.js fetch$/);
  }
  const gate = lockstep(root, ["ci", "--offline"], { ...reached, LOCKSTEP_HOME });
  assert.is(gate.code, 3, gate.stdout);
  assert.match(gate.stdout, /LS2009/);
});

test("with a toolchain alone, offline names every module", () => {
  const { code, stdout, stderr } = lockstep(root, ["build", "--offline", "--json"], reached);
  assert.is(code, 1, stderr);
  const { findings = JSON.parse(stdout) } = JSON.parse(stdout);
  assert.equal(
    findings.map((each: { code: string }) => each.code),
    ["LS2009"],
  );
  assert.match(
    findings[0].cause,
    /: example\.com\/greeting@v1\.2\.3, example\.com\/onlytests@v1\.0\.0$/,
  );
});

test("offline, align and check --sources ask no network either, and name every module", () => {
  const missing = /: example\.com\/greeting@v1\.2\.3, example\.com\/onlytests@v1\.0\.0$/;
  for (const args of [["align"], ["check", "--sources"], ["check", "--sources", "plugins/hello"]]) {
    const { code, stdout, stderr } = lockstep(root, [...args, "--offline", "--json"], reached);
    assert.is(code, 1, stderr);
    const { plugins = [], findings } = JSON.parse(stdout) as Partial<CheckReport>;
    const told = [...plugins.flatMap((each) => each.findings), ...(findings ?? [])];
    assert.equal(
      told.map((each) => each.code),
      ["LS2009"],
      args.join(" "),
    );
    assert.match(told[0]!.cause, missing);
  }
  assert.not(existsSync(join(mod, "greeting@v1.2.3")), "nothing was fetched");
});

test("--key tells what to keep, without Go, network or store", () => {
  const LOCKSTEP_HOME = join(emptyFolder(), "store");
  const env = { ...unreachable, LOCKSTEP_HOME, PATH: "/nonexistent" };
  const { code, stdout } = lockstep(root, ["fetch", "--key"], env);
  assert.is(code, 0);
  assert.match(stdout, /^key=lockstep-linux-amd64-go1\.26\.9-[0-9a-f]{32}\nrestore=lockstep-/);
  assert.match(stdout, `paths<<LOCKSTEP_PATHS\n${LOCKSTEP_HOME}/toolchains/go1.26.9.linux-amd64\n`);
  assert.not(existsSync(LOCKSTEP_HOME));
  const same = lockstep(root, ["fetch", "--key", "--json"], env);
  assert.match(stdout, `key=${JSON.parse(same.stdout).key}\n`);
  const sums = join(root, "plugins/hello/go.sum");
  const before = readFileSync(sums, "utf8");
  writeFileSync(sums, `${before}\n`);
  assert.not(lockstep(root, ["fetch", "--key"], env).stdout === stdout, "another key");
  writeFileSync(sums, before);
});

test("a cut connection is taken up again; then everything works with no network at all", async () => {
  // Every module archive is cut in the middle once.
  const cut = new Set<string>();
  const folder = fileURLToPath(proxy);
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(request.url ?? ""));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const data = readFileSync(file);
    if (!file.endsWith(".zip") || cut.has(file)) return void response.end(data);
    cut.add(file);
    response.writeHead(200, { "content-length": data.length });
    response.write(data.subarray(0, data.length / 2), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as { port: number };
  const { spawn } = await import("node:child_process");
  const child = spawn(process.execPath, [bundle, "fetch", "--json"], {
    cwd: root,
    env: { ...process.env, ...reached, GOPROXY: `http://127.0.0.1:${port}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (piece) => {
    stdout += piece;
  });
  assert.is(await new Promise((resolve) => child.once("close", resolve)), 0, stdout);
  assert.is(cut.size, 2);
  const parsed = parseReport("fetch-report", stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const report = JSON.parse(stdout) as FetchReport;
  assert.equal(report.modules, {
    state: "fetched",
    fetched: ["example.com/greeting@v1.2.3", "example.com/onlytests@v1.0.0"],
  });

  const offline = { ...unreachable, LOCKSTEP_OFFLINE: "1" };
  for (const args of [["build"], ["check"], ["generate"], ["ci"], ["check", "--sources"]]) {
    const ran = lockstep(root, args, offline);
    assert.is(ran.code, 0, `${args}: ${ran.stderr}${ran.stdout}`);
  }
  const call = lockstep(root, ["call", "hello", "greet", '{"name":"Ada"}', "--offline"], offline);
  assert.is(call.code, 0, call.stderr);
  assert.ok(existsSync(join(root, dist, "plugins/hello.so")));
  const why = lockstep(root, ["why", "example.com/onlytests", "--offline"], offline);
  assert.ok(why.code === 0 || why.code === 1, why.stderr);
});

test("a module that only tests need is fetched for them, or named offline", () => {
  const env = { ...reached, LOCKSTEP_OFFLINE: "1" };
  drop("onlytests@v1.0.0", ["zip", "ziphash"]);
  const offline = lockstep(root, ["ci", "--force", "--json"], env);
  assert.is(offline.code, 1, offline.stderr);
  const { steps } = JSON.parse(offline.stdout) as CiReport;
  assert.equal(
    steps.flatMap(({ name, findings }) => findings.map(({ code }) => `${name} ${code}`)),
    ["test LS2009"],
  );
  const online = lockstep(root, ["ci", "--force"], reached);
  assert.is(online.code, 0, online.stdout);
  assert.match(online.stderr, "downloads Go modules");
});

test("a module that was damaged in the store is dropped and fetched again", () => {
  const file = join(mod, "greeting@v1.2.3/greeting.go");
  writeFileSync(file, source("greeting").replace("return", "return /* evil */"));
  const { code, stdout, stderr } = lockstep(root, ["fetch"], reached);
  assert.is(code, 0, stderr);
  assert.match(
    stderr,
    /example\.com\/greeting@v1\.2\.3 was damaged in the store; fetching it again/,
  );
  assert.match(stdout, /^modules +fetched \(1 download\), 1 of them damaged before$/m);
  assert.is(readFileSync(file, "utf8"), source("greeting"));
  // Left as it was found: other runs of this test begin without these modules.
  for (const name of ["greeting@v1.2.3", "onlytests@v1.0.0"]) {
    drop(name, ["zip", "ziphash", "mod", "info", "lock"]);
  }
});

/** Takes a module's folder, and these of the files it was made from, out of the store. */
function drop(name: string, ends: readonly string[]): void {
  rmSync(join(mod, name), { recursive: true, force: true });
  const [path = "", version = ""] = name.split("@");
  const cached = join(mod, "../cache/download/example.com", path, "@v");
  for (const end of ends) rmSync(join(cached, `${version}.${end}`), { force: true });
}

test.run();
