import { copyFile, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { analyse, planGenerated, staleGenerated } from "@lockstep/contract";
import { moduleProxy } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { assert, suite } from "@lockstep/test-kit";
import { type NewPluginOptions, newHost, newPlugin } from "../src/index.ts";
import { readTree } from "../src/readTree.ts";
import { followSchemas, publishedCli } from "./followSchemas.ts";
import { type GoTools, goCommand, goTools } from "./goTools.ts";
import { callerEnv, Rig, refused, templatesDir } from "./rig.ts";

const test = suite("newPlugin and newHost");
let rig: Rig;
let tools: GoTools;
test.before(async () => {
  rig = await Rig.start();
  tools = await goTools();
});
test.after(() => rig.end());

async function options(root: string, name: string): Promise<NewPluginOptions> {
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const { workspace } = loaded;
  const cmd = goCommand(tools, workspace.goWork);
  const { store, toolchain } = tools;
  return { name, workspace, cwd: root, cmd, toolchain, store, templatesDir };
}

async function go(cwd: string, goWork: string, ...argv: string[]): Promise<string> {
  const { go: program, env } = goCommand(tools, goWork);
  const done = await run([program, ...argv], { cwd, env });
  assert.is(done.code, 0, `go ${argv.join(" ")} in ${cwd}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

/** Builds, tests, is tidy and formatted, and its generated code is fresh. */
async function assertSound(root: string, folder: string): Promise<void> {
  const { workspace, cmd, store } = await options(root, "any");
  for (const goWork of [workspace.goWork, "off"]) {
    await go(join(root, folder), goWork, "vet", "./...");
    await go(join(root, folder), goWork, "test", "./...");
  }
  assert.is(await go(join(root, folder), "off", "mod", "tidy", "-diff"), "");
  const gofmt = join(tools.toolchain.goroot, "bin/gofmt");
  assert.is((await run([gofmt, "-l", "."], { cwd: root, env: callerEnv })).stdout, "");
  const analysed = await analyse({ workspace, cmd, store });
  assert.ok(analysed.ok);
  if (!analysed.ok) return;
  assert.equal(await staleGenerated(workspace, planGenerated(workspace, analysed.model)), []);
}

test("a plugin for the default contract greets, with no edit", async () => {
  const root = await rig.workspace("greets", { module: "a.example/greets" });
  const made = await newPlugin(await options(root, "loud-hello"));
  assert.ok(made.ok, JSON.stringify(made));
  if (!made.ok) return;
  const files = ["loudhello.go", "loudhello_test.go", "lockstep.plugin.json", "go.mod"];
  assert.equal(made.created.sort(), [
    "go.work",
    ...[...files, "package.json", "plugin/main.go", "turbo.json"]
      .map((file) => `plugins/loud-hello/${file}`)
      .sort(),
    "turbo.json",
  ]);
  assert.equal(made.next, ["npm run build", "npm run gate"]);
  assert.match(await readFile(join(root, "go.work"), "utf8"), /^\t\.\/plugins\/loud-hello$/m);
  const code = await readFile(join(root, "plugins/loud-hello/loudhello.go"), "utf8");
  assert.match(code, /"Hello from loud-hello, "/);
  assert.equal(
    JSON.parse(await readFile(join(root, "plugins/loud-hello/lockstep.plugin.json"), "utf8")),
    {
      $schema: "../../.lockstep/cli/assets/schema/plugin.schema.json",
      name: "loud-hello",
      version: "0.1.0",
      contract: "a.example/greets/contract",
      host: "host",
      entry: "New",
    },
  );
  await assertSound(root, "plugins/loud-hello");
});

test("any interface of the contract can be outlined", async () => {
  const root = await rig.workspace("outlined");
  const file = join(root, "contract/contract.go");
  const wide = `
// Wide has methods of every form.
type Wide interface {
	Plain()
	Many(ctx context.Context, when time.Time, names ...string) (map[string]NowResponse, []byte, error)
	Numbers(contract int64, _ bool) (GreetRequest, float64)
	Wait(time time.Duration) error
}

// Empty has none.
type Empty interface{}
`;
  await writeFile(file, (await readFile(file, "utf8")) + wide);
  for (const [name, iface] of [
    ["tick", "Clock"],
    ["wide", "Wide"],
    ["pempty", "Empty"],
  ] as const) {
    const made = await newPlugin({ ...(await options(root, name)), implements: iface });
    assert.ok(made.ok, JSON.stringify(made));
    await assertSound(root, `plugins/${name}`);
  }
});

const dep = "lockstep.example/scaffold/dep";

/** A workspace whose contract uses `dep`, with what fetches that; nothing requires it yet. */
async function dependentWorkspace(name: string) {
  const root = await rig.workspace(name, { module: `a.example/${name}` });
  const files = {
    "go.mod": `module ${dep}\n\ngo 1.21\n`,
    "dep.go": "package dep\n\nconst Size = 1\n",
  };
  const proxy = await moduleProxy([
    { path: dep, version: "v1.0.0", files },
    { path: dep, version: "v1.1.0", files },
  ]);
  const contract = join(root, "contract/contract.go");
  const uses = `\nconst size = dep.Size\n`;
  const text = (await readFile(contract, "utf8")).replace('\t"time"\n', `\t"time"\n\n\t"${dep}"\n`);
  await writeFile(contract, text + uses);
  const { go: program, env } = goCommand(tools, "off");
  const fetching = { ...env, GOPROXY: proxy, GOSUMDB: "off" };
  const requireIn = async (folder: string, version: string): Promise<void> => {
    const at = { cwd: join(root, folder), env: fetching };
    for (const words of [
      ["get", `${dep}@${version}`],
      ["mod", "tidy"],
    ]) {
      const { code, stderr } = await run([program, ...words], at);
      assert.is(code, 0, stderr);
    }
  };
  return { root, requireIn };
}

const units = ["host", "plugins/clock", "plugins/hello"];

test("a plugin gets the host's version of a module both use, not the contract's own", async () => {
  const { root, requireIn } = await dependentWorkspace("versions");
  await requireIn("contract", "v1.0.0");
  for (const unit of units) await requireIn(unit, "v1.1.0");
  const made = await newPlugin(await options(root, "third"));
  assert.ok(made.ok, JSON.stringify(made));
  const mod = await readFile(join(root, "plugins/third/go.mod"), "utf8");
  assert.match(mod, /^require lockstep\.example\/scaffold\/dep v1\.1\.0 \/\/ indirect$/m);
  await assertSound(root, "plugins/third");
});

/** The version of `dep` that a new plugin or host requires, and the lock then: as text. */
async function versionFor(root: string, name: string, make = newPlugin) {
  const made = await make(await options(root, name));
  assert.ok(made.ok, JSON.stringify(made));
  const folder = make === newPlugin ? `plugins/${name}` : name;
  const mod = await readFile(join(root, folder, "go.mod"), "utf8");
  const lock = await readFile(join(root, "lockstep-lock.json"), "utf8");
  return { version: new RegExp(`${dep} (\\S+)`).exec(mod)?.[1], lock };
}

test("what another plugin lifted is neither a new unit's version nor locked by it", async () => {
  const { root, requireIn } = await dependentWorkspace("lifted");
  for (const unit of ["contract", ...units]) await requireIn(unit, "v1.0.0");
  const { lock } = await versionFor(root, "first");
  assert.match(lock, /"v1\.0\.0"/);
  await requireIn("plugins/hello", "v1.1.0");
  assert.equal(await versionFor(root, "second"), { version: "v1.0.0", lock });
  assert.equal(await versionFor(root, "edge", newHost), { version: "v1.0.0", lock });
  assert.is(await go(join(root, "plugins/second"), "off", "mod", "tidy", "-diff"), "");
});

test("where all move together, or nobody is held to it, a plugin gets what is selected", async () => {
  const { root, requireIn } = await dependentWorkspace("together");
  for (const unit of ["contract", ...units]) await requireIn(unit, "v1.0.0");
  await requireIn("plugins/hello", "v1.1.0");
  const config = join(root, "lockstep.jsonc");
  const text = await readFile(config, "utf8");
  const set = (policy: string): Promise<void> =>
    writeFile(config, text.replace('"moduleGraph": "host"', policy));
  await set('"severities": { "LS3101": "off", "LS3104": "off" }');
  assert.is((await versionFor(root, "second")).version, "v1.1.0");
  await set('"moduleGraph": "union"');
  const { version, lock } = await versionFor(root, "third");
  assert.is(version, "v1.1.0");
  const locked = JSON.parse(lock).modules.find(({ path }: { path: string }) => path === dep);
  assert.is(locked.version, "v1.1.0");
  const askedBy = ["hello", "second", "third"].map((one) => `a.example/together/plugins/${one}`);
  assert.equal(locked.moves, [{ host: "host", alone: "v1.0.0", askedBy }]);
});

for (const template of ["default", "mosn"]) {
  test(`without Node a plugin of a ${template} workspace has no file of Node`, async () => {
    const root = await rig.workspace(`no-node-${template}`, { template, node: false });
    const made = await newPlugin(await options(root, "third"));
    assert.ok(made.ok, JSON.stringify(made));
    if (!made.ok) return;
    assert.not.ok(made.created.some((path) => /\.d\.ts$|package\.json|turbo/.test(path)));
    assert.equal(
      made.next,
      ["build", "ci"].map((one) => `node .lockstep/cli/dist/lockstep.js ${one}`),
    );
  });
}

test("a plugin of MOSN is a filter with MOSN's versions", async () => {
  const root = await rig.workspace("mesh", { template: "mosn", module: "zz.example/mesh" });
  const at = await options(root, "rate-limit");
  const [found] = refused(await newPlugin({ ...at, implements: "Greeter" }));
  assert.is(found?.code, "LS6004");
  assert.is(found?.fix?.text, "leave `--implements` out");
  const made = await newPlugin(at);
  assert.ok(made.ok, JSON.stringify(made));
  const [mod, stamp] = await Promise.all(
    ["rate-limit", "stamp"].map((name) => readFile(join(root, `plugins/${name}/go.mod`), "utf8")),
  );
  assert.is(mod, stamp?.replace("plugins/stamp", "plugins/rate-limit"));
  const lock = JSON.parse(await readFile(join(root, "lockstep-lock.json"), "utf8"));
  const api = lock.modules.find(({ path }: { path: string }) => path === "mosn.io/api");
  assert.equal(api.neededBy, ["host", "rate-limit", "stamp"]);
  await go(join(root, "plugins/rate-limit"), "off", "test", "./...");
  await go(join(root, "plugins/rate-limit"), join(root, "go.work"), "vet", "./...");
});

test("a plugin of MOSN that is called as something in the code does what the others do", async () => {
  const root = await rig.workspace("called", { template: "mosn" });
  const stamp = await readFile(join(root, "plugins/stamp/stamp_test.go"), "utf8");
  for (const name of ["header", "factory"]) {
    const made = await newPlugin(await options(root, name));
    assert.ok(made.ok, JSON.stringify(made));
    const its = await readFile(join(root, `plugins/${name}/${name}_test.go`), "utf8");
    assert.is(its, stamp.replace("package stamp", `package ${name}`));
    await go(join(root, "plugins", name), "off", "test", "./...");
  }
});

test("what turbo reads of a plugin of MOSN is called as the workspace and the plugin", async () => {
  const root = await rig.workspace("tasks", { template: "mosn" });
  const made = await newPlugin(await options(root, "stamp-eu"));
  assert.ok(made.ok, JSON.stringify(made));
  for (const file of ["package.json", "turbo.json"]) {
    const [stamp = "", its = ""] = await Promise.all(
      ["stamp", "stamp-eu"].map((name) => readFile(join(root, "plugins", name, file), "utf8")),
    );
    assert.equal(JSON.parse(its), JSON.parse(stamp.replaceAll("stamp", "stamp-eu")));
  }
});

test("a host takes over another's contract, and lockstep.jsonc names it", async () => {
  const root = await rig.workspace("hosts", { cliDir: publishedCli });
  const made = await newHost(await options(root, "edge"));
  assert.ok(made.ok, JSON.stringify(made));
  const config = await readFile(join(root, "lockstep.jsonc"), "utf8");
  assert.match(config, /"hosts": \["host", "edge"\]/);
  assert.match(config, /\/\/ The exact Go release/);
  await assertSound(root, "edge");
  const made2 = await newPlugin({ ...(await options(root, "far")), host: "edge", dir: "more/far" });
  assert.ok(made2.ok, JSON.stringify(made2));
  assert.match(
    await readFile(join(root, "lockstep.jsonc"), "utf8"),
    /\["plugins\/\*", "more\/far"\]/,
  );
  await assertSound(root, "more/far");
  const followed = await followSchemas(root);
  for (const document of [
    "edge/lockstep.host.json host.schema.json",
    "more/far/lockstep.plugin.json plugin.schema.json",
  ]) {
    assert.ok(followed.includes(document), followed.join("\n"));
  }
});

test("of several hosts the first that lockstep.jsonc lists is taken, and told", async () => {
  const root = await rig.workspace("several");
  const made = await newHost(await options(root, "edge"));
  assert.ok(made.ok && made.note === undefined, JSON.stringify(made));
  const config = join(root, "lockstep.jsonc");
  const taken = async (name: string, hosts: string, make = newPlugin): Promise<string> => {
    const text = await readFile(config, "utf8");
    await writeFile(config, text.replace(/"hosts": \[.*\]/, `"hosts": ${hosts}`));
    const made = await make(await options(root, name));
    assert.ok(made.ok, JSON.stringify(made));
    return made.ok ? (made.note ?? "") : "";
  };
  assert.is(await taken("one", '["host", "edge"]'), "its host is `host`");
  assert.is(await taken("two", '["edge", "*"]'), "its host is `edge`");
  assert.is(await taken("three", '["h*", "{edge,host}"]'), "its host is `host`");
  assert.is(
    await taken("four", '["host", "edge"]', newHost),
    "its contract and versions are those of `host`",
  );
  const manifest = await readFile(join(root, "plugins/one/lockstep.plugin.json"), "utf8");
  assert.is(JSON.parse(manifest).host, "host");
  const at = await options(root, "x");
  const advice = async (more: Partial<NewPluginOptions>): Promise<string | undefined> =>
    refused(await newPlugin({ ...at, ...more }))[0]?.fix?.text;
  assert.is(await advice({ host: "hos" }), "use `--host host`");
  assert.is(await advice({ host: "nope" }), "name one of them with `--host`");
  assert.is(await advice({ implements: "Clok" }), "use `--implements Clock`");
  assert.is(await advice({ implements: "Nope" }), "name one of them with `--implements`");
});

/** A go command that runs a line of shell first, in a GOROOT called `name`. */
async function goAfter(name: string, line: string): Promise<string> {
  const goroot = join(rig.root, "published", name);
  const go = join(goroot, "bin/go");
  await mkdir(join(goroot, "bin"), { recursive: true });
  await copyFile(join(tools.toolchain.goroot, "VERSION"), join(goroot, "VERSION"));
  const { go: real } = tools.toolchain;
  await writeFile(go, `#!/bin/sh\n${line}\nexec ${real} "$@"\n`, { mode: 0o755 });
  return go;
}

test("plugins that are made at once are all there", async () => {
  const root = await rig.workspace("at-once");
  const go = await goAfter("slow", 'case "$1" in work) sleep 1 ;; esac');
  const names = ["one", "two"];
  const made = await Promise.all(
    names.map(async (name) => {
      const { cmd, ...at } = await options(root, name);
      return newPlugin({ ...at, cmd: { ...cmd, go } });
    }),
  );
  assert.ok(
    made.every(({ ok }) => ok),
    JSON.stringify(made),
  );
  const goWork = await readFile(join(root, "go.work"), "utf8");
  for (const name of names) assert.match(goWork, `\t./plugins/${name}\n`);
});

/** All but what builds leave and git ignores. */
async function sources(root: string) {
  return (await readTree(root)).filter(({ path }) => !path.startsWith("dist/"));
}

test("what fails late leaves everything as it was", async () => {
  const root = await rig.workspace("late");
  await writeFile(join(root, "lockstep-lock.json"), "{");
  const before = await sources(root);
  for (const make of [newPlugin, newHost]) {
    const [found] = refused(await make({ ...(await options(root, "x")), dir: "deep/er/x" }));
    assert.is(found?.code, "LS1001");
    assert.equal(await sources(root), before);
  }
  const controller = new AbortController();
  const aborted = await options(root, "x");
  controller.abort();
  await assert.rejects(
    newPlugin({ ...aborted, cmd: { ...aborted.cmd, signal: controller.signal } }),
  );
  assert.equal(await sources(root), before);
});

test("a unit goes away also when what it changed can't be brought back", async () => {
  const root = await rig.workspace("stuck");
  const { cmd, ...at } = await options(root, "x");
  const spoil = `[ ! -d ${root}/plugins/x ] || { rm -f ${root}/go.work; mkdir -p ${root}/go.work; }`;
  const go = await goAfter("spoiling", spoil);
  await assert.rejects(newPlugin({ ...at, cmd: { ...cmd, go } }), /EISDIR/);
  assert.equal(await readdir(join(root, "plugins")), ["clock", "hello"]);
});

test("names, folders and templates that can't be are refused, and nothing is written", async () => {
  const root = await rig.workspace("strict");
  const at = await options(root, "x");
  const before = await readTree(root);
  const codes = async (more: Partial<NewPluginOptions>, make = newPlugin): Promise<string> =>
    refused(await make({ ...at, ...more }))
      .map(({ code, title }) => `${code} ${title}`)
      .join("; ");
  assert.is(await codes({ name: "func" }), "LS6001 `func` cannot name a plugin");
  assert.match(
    await codes({ name: "hello" }),
    /^LS6002 `plugins\/hello` exists; LS6002 a plugin is called `hello` already$/,
  );
  assert.match(await codes({ name: "host", dir: "plugins/host" }), /^LS6002 a host is called/);
  for (const dir of ["../x", "/tmp/x", "plugins/../../x", "."]) {
    assert.match(await codes({ dir }), /^LS6003/);
  }
  assert.is(await codes({ host: "nope" }), "LS1008 unknown host");
  assert.is(await codes({ implements: "Nope" }), "LS6004 the contract has no interface `Nope`");
  assert.is(await codes({ name: "plugins" }, newHost), "LS6001 `plugins` cannot name a host");
  assert.equal(await readTree(root), before);
  await mkdir(join(rig.root, "published/elsewhere"));
  await rename(join(root, "plugins"), join(rig.root, "published/elsewhere/plugins"));
  await symlink(join(rig.root, "published/elsewhere/plugins"), join(root, "plugins"));
  assert.is(await codes({}), "LS6003 `plugins/x` leads out of the workspace");
});

test.run();
