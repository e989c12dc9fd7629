import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import {
  goMod,
  goToolchain,
  goWork,
  type Overrides,
  pluginFiles,
  tinyWorkspace,
} from "@lockstep/go-fixtures";
import { findWorkspace, loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("loadWorkspace");

async function load(overrides: Overrides, change: (root: string) => void = () => {}) {
  const { root, remove } = tinyWorkspace(overrides);
  try {
    change(root);
    return { root, loaded: await loadWorkspace(root) };
  } finally {
    remove();
  }
}

const noop = () => {};

/** Code and subject of every finding. */
async function problems(overrides: Overrides, change?: (root: string) => void) {
  const { loaded } = await load(overrides, change);
  return loaded.ok ? [] : loaded.findings.map(({ code, where }) => `${code} ${where?.file}`);
}

test("hosts and plugins with their main packages and modules", async () => {
  const { root, loaded } = await load({});
  assert.ok(loaded.ok);
  const { hosts, plugins, modules, goWork: file, listings } = loaded.workspace;
  assert.is(file, join(root, "go.work"));
  assert.equal(
    [...hosts, ...plugins].map(({ kind, name, mainDir, modulePath, importPath }) => [
      kind,
      name,
      relative(root, mainDir),
      modulePath,
      importPath,
    ]),
    [
      ["host", "host", "host", "example.com/tiny/host", "example.com/tiny/host"],
      [
        "plugin",
        "clock",
        "plugins/clock/plugin",
        "example.com/tiny/clock",
        "example.com/tiny/clock/plugin",
      ],
      [
        "plugin",
        "hello",
        "plugins/hello/plugin",
        "example.com/tiny/hello",
        "example.com/tiny/hello/plugin",
      ],
    ],
  );
  assert.equal(
    modules.map(({ path }) => path),
    ["contract", "host", "hello", "clock"].map((name) => `example.com/tiny/${name}`),
  );
  const watched = listings.map((folder) => relative(root, folder));
  assert.equal(watched.sort(), ["host", "plugins", "plugins/clock", "plugins/hello"]);
});

test("a folder that a glob matches without a manifest is no plugin", async () => {
  const { loaded } = await load({ "plugins/README.md": "", "plugins/shared/x.go": "package x\n" });
  assert.ok(loaded.ok);
  assert.equal(
    loaded.workspace.plugins.map(({ name }) => name),
    ["clock", "hello"],
  );
});

test("a host whose main package is below it, in one module with a plugin", async () => {
  const { loaded } = await load({
    "host/lockstep.host.json": '{ "name": "host", "package": "./cmd/serve" }',
    "host/cmd/serve/main.go": "package main\n\nfunc main() {}\n",
  });
  assert.ok(loaded.ok);
  assert.is(loaded.workspace.hosts[0]?.importPath, "example.com/tiny/host/cmd/serve");
});

test("one module at the root holds host and plugins: no go.work is needed", async () => {
  const single = {
    "go.work": null,
    "host/go.mod": null,
    "plugins/hello/go.mod": null,
    "plugins/clock/go.mod": null,
    "go.mod": goMod("all"),
    "plugins/hello/lockstep.plugin.json":
      '{ "name": "hello", "version": "1.0.0", "host": "host", "package": "." }',
    "host/lockstep.host.json": '{ "name": "host" }',
  };
  const { root, loaded } = await load(single);
  assert.ok(loaded.ok);
  const { goWork, modFlag, modules, plugins } = loaded.workspace;
  assert.equal([goWork, modFlag], ["off", "-mod=readonly"]);
  assert.equal(modules, [{ dir: root, path: "example.com/tiny/all" }]);
  assert.equal(
    plugins.map(({ importPath }) => importPath),
    ["example.com/tiny/all/plugins/clock/plugin", "example.com/tiny/all/plugins/hello"],
  );
  const vendored = await load({ ...single, "vendor/modules.txt": "# example.com/x v1.0.0\n" });
  assert.ok(vendored.loaded.ok);
  assert.is(vendored.loaded.workspace.modFlag, "-mod=vendor");
  const joined = await load({ "vendor/modules.txt": "## workspace\n" });
  assert.ok(joined.loaded.ok);
  assert.is(joined.loaded.workspace.modFlag, "-mod=readonly");
  const apart = await problems({ ...single, "host/go.mod": goMod("host") });
  assert.equal(apart, ["LS4004 go.work"]);
});

test("all that is wrong is said at once", async () => {
  const found = await problems({
    "plugins/hello/lockstep.plugin.json":
      '{ "name": "hello", "version": "1.0.0", "contract": "example.com/tiny/contract", "host": "host" }',
    "plugins/clock/lockstep.plugin.json": '{ "name": "clock" }',
    "host/lockstep.host.json": '{ "name": "host", "colour": 1 }',
    "go.work": goWork(["contract", "host", "plugins/clock"]),
    "lockstep.jsonc":
      '{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": ["plugins/*", "more/*"] }',
  });
  assert.equal(found.sort(), [
    "LS1002 host/lockstep.host.json",
    "LS1004 plugins/clock/lockstep.plugin.json",
    "LS1004 plugins/clock/lockstep.plugin.json",
    "LS1007 lockstep.jsonc",
    "LS4004 go.work",
  ]);
});

test("a plugin of another contract than its host's; a host without one takes any", async () => {
  const manifest =
    '{ "name": "hello", "version": "1.0.0", "contract": "example.com/other", "host": "host" }';
  const overrides = { "plugins/hello/lockstep.plugin.json": manifest };
  const { loaded } = await load(overrides);
  assert.ok(!loaded.ok);
  assert.equal(loaded.findings, [
    {
      code: "LS1003",
      severity: "error",
      title: 'wrong value of "contract"',
      where: {
        file: "plugins/hello/lockstep.plugin.json",
        line: 1,
        column: 52,
        endColumn: 71,
        source: manifest,
      },
      subject: "hello",
      cause:
        "the plugin's contract is `example.com/other`; " +
        "that of its host `host` is `example.com/tiny/contract`",
      fix: { text: 'write "contract": "example.com/tiny/contract"' },
    },
  ]);
  const free = { ...overrides, "host/lockstep.host.json": '{ "name": "host" }' };
  assert.equal(await problems(free), []);
});

test("a contract is compared with that of the host that was probably meant", async () => {
  const manifest = (host: string) => ({
    "plugins/hello/lockstep.plugin.json": `{ "name": "hello", "version": "1.0.0", "contract": "example.com/other", "host": "${host}" }`,
  });
  const both = ["LS1003", "LS1008"].map((code) => `${code} plugins/hello/lockstep.plugin.json`);
  assert.equal((await problems(manifest("any"))).sort(), both);
  const second = {
    "lockstep.jsonc":
      '{ "version": 1, "go": "1.26.9", "hosts": ["host", "cmd"], "plugins": ["plugins/*"] }',
    "cmd/lockstep.host.json": '{ "name": "cmd", "contract": "example.com/other" }',
    "cmd/go.mod": goMod("cmd"),
    "go.work": goWork(["contract", "host", "cmd", "plugins/hello", "plugins/clock"]),
  };
  assert.equal((await problems({ ...second, ...manifest("hsot") })).sort(), both);
  assert.equal(await problems({ ...second, ...manifest("any") }), both.slice(1));
});

test("what depends on a property that is wrong is not looked at, all else is", async () => {
  const config = (hosts: string, plugins: string) => ({
    "lockstep.jsonc": `{ "version": 2, "go": "1.26.9", "hosts": ${hosts}, "plugins": ${plugins} }`,
    "plugins/hello/lockstep.plugin.json":
      '{ "name": "clock", "version": "1.0.0", "contract": "example.com/tiny/contract", "host": "host" }',
    "go.work": null,
  });
  assert.equal(await problems(config('["host"]', '["plugins/*"]')), [
    "LS1003 lockstep.jsonc",
    "LS4004 go.work",
    "LS1006 plugins/hello/lockstep.plugin.json",
  ]);
  assert.equal(await problems(config("3", '["plugins/*"]')), [
    "LS1003 lockstep.jsonc",
    "LS1003 lockstep.jsonc",
    "LS1006 plugins/hello/lockstep.plugin.json",
  ]);
  assert.equal(await problems(config('["host"]', '["/plugins"]')), [
    "LS1003 lockstep.jsonc",
    "LS1003 lockstep.jsonc",
  ]);
});

test("no go.work, and a unit outside any module", async () => {
  assert.equal(await problems({ "go.work": null }), ["LS4004 go.work"]);
  assert.equal(await problems({ "host/go.mod": null }), ["LS4004 host/go.mod"]);
});

test("what is wrong with go.work comes with a command that really mends it", async () => {
  const rename = (root: string) =>
    renameSync(join(root, "plugins/hello"), join(root, "plugins/hi"));
  const cases: [command: string, overrides: Overrides, change: (root: string) => void][] = [
    ["go work init ./contract ./host ./plugins/clock ./plugins/hello", { "go.work": null }, noop],
    ["go work edit -dropuse=./plugins/hello -use=./plugins/hi", {}, rename],
    [
      "go work edit -dropuse=./plugins/hello",
      {},
      (root) => rmSync(join(root, "plugins/hello"), { recursive: true }),
    ],
    [
      "go work use ./plugins/hello",
      { "go.work": goWork(["contract", "host", "plugins/clock"]) },
      noop,
    ],
  ];
  const { go } = await goToolchain();
  for (const [command, overrides, change] of cases) {
    const { root, remove } = tinyWorkspace({ "node_modules/a/go.mod": "module a\n", ...overrides });
    change(root);
    const loaded = await loadWorkspace(root);
    assert.ok(!loaded.ok);
    assert.equal(
      loaded.findings.map(({ fix }) => fix?.command),
      [command],
    );
    const env = { ...process.env, GOTOOLCHAIN: "local" };
    execFileSync(go, command.split(" ").slice(1), { cwd: root, env });
    const mended = await loadWorkspace(root);
    assert.ok(mended.ok, JSON.stringify(mended));
    assert.ok(mended.workspace.modules.some(({ dir }) => dir === join(root, "contract")));
    remove();
  }
});

test("a plugin folder with only a manifest", async () => {
  const { loaded } = await load({}, (root) => {
    for (const name of ["go.mod", "hello.go", "plugin"]) {
      rmSync(join(root, "plugins/hello", name), { recursive: true });
    }
  });
  assert.ok(!loaded.ok);
  const [first] = loaded.findings;
  assert.is(first?.cause, "the folder plugins/hello has no Go files and no go.mod");
  assert.is(first?.fix?.command, undefined);
});

test("a symbolic link is refused, whether a glob or a plain path meets it", async () => {
  const away = (root: string, name: string): void => {
    const target = join(root, "..", `${root.split("/").at(-1)}-away`);
    mkdirSync(target);
    renameSync(join(root, name), join(target, "moved"));
    symlinkSync(join(target, "moved"), join(root, name));
    process.once("exit", () => rmSync(target, { recursive: true, force: true }));
  };
  assert.ok(
    (await problems({}, (root) => away(root, "plugins/hello"))).includes("LS1007 lockstep.jsonc"),
  );
  assert.ok((await problems({}, (root) => away(root, "host"))).includes("LS1007 lockstep.jsonc"));
});

test("a manifest that a link leads out of the workspace is not read, nor one that leads nowhere", async () => {
  const manifest = "plugins/hello/lockstep.plugin.json";
  const linked = async (target: string) => {
    const { loaded } = await load({ [manifest]: null }, (root) =>
      symlinkSync(target, join(root, manifest)),
    );
    return loaded.ok ? [] : loaded.findings;
  };
  for (const [target, cause] of [
    ["/etc/passwd", "it is a symbolic link that leads out of the workspace, to /etc/passwd"],
    ["nothing.json", "it is a symbolic link to nothing.json, which can't be reached"],
    ["lockstep.plugin.json", "it is a symbolic link that leads back to itself"],
  ] as const) {
    assert.equal(await linked(target), [
      {
        code: "LS1005",
        severity: "error",
        title: "plugin manifest cannot be read",
        where: { file: manifest },
        cause,
        fix: { text: "put the file itself there, or remove the link" },
      },
    ]);
  }
  const inside = await load(
    { [manifest]: null, "plugins/hello/real.json": pluginFiles("hello")[manifest]! },
    (root) => symlinkSync("real.json", join(root, manifest)),
  );
  assert.ok(inside.loaded.ok);
});

test("deep globs stay out of node_modules and of our output", async () => {
  const manifest =
    '{ "name": "x", "version": "1.0.0", "contract": "example.com/tiny/contract", "host": "host" }';
  const { loaded } = await load({
    "lockstep.jsonc": '{ "version": 1, "go": "1.26.9", "hosts": ["host"], "plugins": ["**"] }',
    "node_modules/x/lockstep.plugin.json": manifest,
    "dist/x/lockstep.plugin.json": manifest,
  });
  assert.ok(loaded.ok);
  assert.equal(
    loaded.workspace.plugins.map(({ name }) => name),
    ["clock", "hello"],
  );
});

test("the workspace is found from a folder inside it", async () => {
  const { root, remove } = tinyWorkspace();
  assert.equal(await findWorkspace(join(root, "plugins/hello")), { ok: true, root });
  remove();
});

test.run();
