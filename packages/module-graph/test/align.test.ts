import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { family, goMod, goWork, tinyFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { commitStage } from "../src/align/commitStage.ts";
import { codes, edits, familyWorkspace } from "./familyWorkspace.ts";

const test = suite("align");

test("nothing to do: exit with every module and nothing written", async () => {
  const { align } = await familyWorkspace({
    host: ["text v1.14.0", "old v2.0.0+incompatible"],
    "plugins/hello": ["text v1.14.0"],
  });
  const report = await align({ apply: true });
  assert.equal([report.ok, report.applied, report.edits, report.findings], [true, false, [], []]);
  assert.equal(
    report.modules.map(({ path, version }) => `${path} ${version}`),
    [`${family}/old v2.0.0+incompatible`, `${family}/text v1.14.0`],
  );
  assert.equal(report.modules[1], {
    path: `${family}/text`,
    version: "v1.14.0",
    because: "the host `host` selects it",
    together: "v1.14.0",
    requiredBy: [
      {
        module: "example.com/tiny/host",
        units: ["host"],
        version: "v1.14.0",
        file: "host/go.mod",
        line: 9,
      },
      {
        module: "example.com/tiny/hello",
        units: ["hello"],
        version: "v1.14.0",
        file: "plugins/hello/go.mod",
        line: 9,
      },
    ],
  });
});

test("what a plugin gets through another module is named, and the rest is aligned", async () => {
  const { align, read } = await familyWorkspace({
    host: ["text v1.14.0"],
    "plugins/hello": ["lib v1.0.0"],
    "plugins/clock": ["text v1.13.0"],
  });
  const hello = read("plugins/hello/go.mod");
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "plugins/clock/go.mod: require text v1.13.0 -> require text v1.14.0",
  ]);
  assert.equal([report.ok, report.applied, codes(report)], [false, true, ["LS3101"]]);
  assert.match(
    report.findings[0]!.cause,
    `example.com/tiny/hello -> ${family}/lib v1.0.0 -> ${family}/text v1.16.0`,
  );
  assert.is(read("plugins/hello/go.mod"), hello);
});

test("union: the host follows, with what the newer version brings", async () => {
  const config = tinyFiles()["lockstep.jsonc"]!.replace("{", '{\n  "moduleGraph": "union",');
  const { align, alone, read } = await familyWorkspace(
    { host: ["text v1.14.0"], "plugins/hello": ["lib v1.0.0"] },
    { "lockstep.jsonc": config },
  );
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "host/go.mod: require text v1.14.0 -> require text v1.16.0",
    "host/go.mod: nothing -> require deep v1.0.0",
  ]);
  assert.equal([report.ok, report.policy, codes(report)], [true, "union", []]);
  const settled = read("host/go.mod");
  await alone("host", "mod", "tidy");
  assert.is(read("host/go.mod"), settled);
  assert.equal((await align()).edits, []);
});

test("a module that others replace by its folder: it and they move together", async () => {
  const { workspace, align, append, alone } = await familyWorkspace(
    { "plugins/hello": ["text v1.16.0"] },
    { "lockstep.jsonc": tinyFiles()["lockstep.jsonc"]!.replace("{", '{ "moduleGraph": "union",') },
  );
  append("contract/go.mod", `\nrequire ${family}/text v1.14.0\n`);
  append("contract/contract.go", `\nvar _ = text.Version\n`);
  const source = readFileSync(join(workspace.root, "contract/contract.go"), "utf8");
  const imported = source.replace(
    "package contract\n",
    `package contract\n\nimport "${family}/text"\n`,
  );
  writeFileSync(join(workspace.root, "contract/contract.go"), imported);
  const all = ["contract", "host", "plugins/hello", "plugins/clock"];
  for (const folder of all) await alone(folder, "list", "-mod=mod", "-e", "-deps", "./...");
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "contract/go.mod: require text v1.14.0 -> require text v1.16.0",
    "contract/go.mod: nothing -> require deep v1.0.0",
    "host/go.mod: require text v1.14.0 -> require text v1.16.0",
    "host/go.mod: nothing -> require deep v1.0.0",
    "plugins/clock/go.mod: require text v1.14.0 -> require text v1.16.0",
    "plugins/clock/go.mod: nothing -> require deep v1.0.0",
  ]);
  assert.is(report.ok, true);
  for (const folder of all)
    await alone(folder, "build", "-mod=readonly", "-o", "/dev/null", "./...");
  assert.equal((await align()).edits, []);
});

test("two hosts: the lower one is raised to the other, plugins follow", async () => {
  const host = tinyFiles();
  const { align } = await familyWorkspace(
    { host: ["text v1.13.0"], host2: ["text v1.14.0"], "plugins/hello": ["text v1.16.0"] },
    {
      "lockstep.jsonc": host["lockstep.jsonc"]!.replace('["host"]', '["host", "host2"]'),
      "go.work": goWork(["contract", "host", "host2", "plugins/hello", "plugins/clock"]),
      "host2/go.mod": goMod("host2", "../contract"),
      "host2/main.go": host["host/main.go"]!,
      "host2/lockstep.host.json": host["host/lockstep.host.json"]!.replace('"host"', '"host2"'),
    },
  );
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "host/go.mod: require text v1.13.0 -> require text v1.14.0",
    "plugins/hello/go.mod: require text v1.16.0 -> require text v1.14.0",
  ]);
  assert.is(report.edits[0]!.why, "the host `host2` selects it");
  assert.is(report.ok, true);
  assert.equal((await align()).edits, []);
});

test("replace and exclude lines of others give way to the host's", async () => {
  const { align, append, read } = await familyWorkspace({
    host: ["text v1.14.0", "old v2.0.0+incompatible"],
    "plugins/hello": ["text v1.14.0"],
    "plugins/clock": ["text v1.14.0"],
  });
  append("plugins/hello/go.mod", `\nreplace ${family}/text => ${family}/text v1.13.0\n`);
  append("plugins/clock/go.mod", `\nexclude ${family}/text v1.14.0\n`);
  append("go.work", `\nreplace ${family}/text v1.14.0 => ${family}/text v1.16.0 // try\n`);
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "go.work: replace text v1.14.0 => text v1.16.0 -> nothing",
    "plugins/clock/go.mod: exclude text v1.14.0 -> nothing",
    "plugins/hello/go.mod: replace text => text v1.13.0 -> nothing",
  ]);
  assert.is(report.ok, true);
  assert.not.match(read("go.work"), "replace");
  assert.equal((await align()).edits, []);
});

test("a replacement of the host holds for its plugins, a folder by their own way to it", async () => {
  const { align, append, alone, read } = await familyWorkspace(
    {
      host: ["text v1.14.0"],
      "plugins/hello": ["text v1.13.0"],
      "plugins/clock": ["text v1.14.0"],
    },
    {
      "forks/text/go.mod": `module ${family}/text\n\ngo 1.25\n`,
      "forks/text/module.go": 'package text\n\nfunc Version() string { return "ours" }\n',
    },
  );
  append("host/go.mod", `\nreplace ${family}/text => ../forks/text\n`);
  append("plugins/clock/go.mod", `\nreplace ${family}/text => ${family}/text v1.16.0\n`);
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "plugins/clock/go.mod: replace text => text v1.16.0 -> replace text => ../../forks/text",
    "plugins/hello/go.mod: require text v1.13.0 -> require text v1.14.0",
    "plugins/hello/go.mod: nothing -> replace text => ../../forks/text",
  ]);
  await alone("plugins/hello", "mod", "tidy");
  assert.match(read("plugins/hello/go.mod"), "=> ../../forks/text");
  assert.equal((await align()).edits, []);
});

test("plugins whose replacements contradict each other, which no host decides", async () => {
  const { align, append } = await familyWorkspace({
    "plugins/hello": ["text v1.14.0"],
    "plugins/clock": ["text v1.14.0"],
  });
  append("plugins/hello/go.mod", `\nreplace ${family}/text => ${family}/text v1.13.0\n`);
  append("plugins/clock/go.mod", `\nreplace ${family}/text => ${family}/text v1.16.0\n`);
  const report = await align({ apply: true });
  assert.equal([report.ok, report.applied, codes(report)], [false, false, ["LS3103"]]);
});

test("go and toolchain lines come down to the workspace's release, go.work's up to the modules'", async () => {
  const { align, write, read } = await familyWorkspace({ host: ["text v1.14.0"] });
  const replaced = read("plugins/hello/go.mod").replace(
    "go 1.26.0",
    "go 1.99.0\n\ntoolchain go1.99.1",
  );
  write("plugins/hello/go.mod", replaced);
  const report = await align({ apply: true });
  assert.equal(edits(report), [
    "go.work: go 1.26.0 -> go 1.26.9",
    "plugins/hello/go.mod: go 1.99.0 -> go 1.26.9",
    "plugins/hello/go.mod: toolchain go1.99.1 -> nothing",
  ]);
  assert.is(report.ok, true);
  assert.equal((await align()).edits, []);
});

test("a go.work of the language alone is older than a module's release of it", async () => {
  const { align, write, read } = await familyWorkspace({ host: ["text v1.14.0"] });
  write("go.work", read("go.work").replace("go 1.26.0", "go 1.26"));
  const report = await align({ apply: true });
  assert.equal([report.ok, edits(report)], [true, ["go.work: go 1.26 -> go 1.26.0"]]);
});

test("the host's own go line is for people to change", async () => {
  const { align, write, read } = await familyWorkspace({});
  write("host/go.mod", read("host/go.mod").replace("go 1.26.0", "go 1.99.0"));
  const report = await align({ apply: true });
  assert.equal([report.ok, report.edits, codes(report)], [false, [], ["LS3105"]]);
});

test("modules that can't be had: Go's words, and nothing is written", async () => {
  const { align, command, append, read } = await familyWorkspace({
    host: ["text v1.14.0"],
    "plugins/hello": ["text v1.13.0"],
  });
  const before = read("plugins/hello/go.mod");
  const GOMODCACHE = join(tmpdir(), "lockstep-no-modules");
  const offline = { ...command, env: { ...command.env, GOPROXY: "off", GOMODCACHE } };
  const missing = await align({ apply: true, command: offline });
  assert.equal([missing.ok, missing.applied, codes(missing)], [false, false, ["LS4004"]]);
  assert.match(missing.findings[0]!.cause, "module lookup disabled by GOPROXY=off");
  append("plugins/hello/go.mod", `\nrequire ${family}/newer v1.0.0\n`);
  const newer = await align({ apply: true });
  assert.equal([newer.ok, newer.applied, codes(newer)], [false, false, ["LS3105"]]);
  assert.match(
    newer.findings[0]!.cause,
    "newer v1.0.0 requires go 1.99, lockstep.jsonc sets 1.26.9",
  );
  assert.match(read("plugins/hello/go.mod"), before);
});

test("a module that go.work uses from another repository is not edited", async () => {
  const { workspace, align, append, read } = await familyWorkspace({ host: ["text v1.14.0"] });
  const outside = `${workspace.root}-elsewhere`;
  mkdirSync(outside);
  process.on("exit", () => rmSync(outside, { recursive: true, force: true }));
  const goMod = `module example.com/elsewhere\n\ngo 1.26.0\n\nrequire ${family}/text v1.13.0\n`;
  writeFileSync(join(outside, "go.mod"), goMod);
  append("go.work", `\nuse ../${basename(outside)}\n`);
  workspace.modules.push({ dir: outside, path: "example.com/elsewhere" });
  const report = await align({ apply: true });
  assert.equal([report.ok, report.edits], [true, []]);
  assert.is(readFileSync(join(outside, "go.mod"), "utf8"), goMod);
  assert.match(read("go.work"), "elsewhere");
  append("plugins/hello/go.mod", `\nrequire ${family}/text v1.13.0\n`);
  writeFileSync(
    join(outside, "go.mod"),
    `${goMod}\nreplace ${family}/text => ${family}/text v1.16.0\n`,
  );
  const lifted = await align({ apply: true });
  assert.equal([lifted.ok, lifted.applied, codes(lifted)], [false, true, ["LS3104"]]);
  assert.match(read("plugins/hello/go.mod"), `${family}/text v1.14.0`);
});

test("all files or none: when one can't be written the others get back what they had", async () => {
  const { read, root } = await familyWorkspace({});
  const change = (file: string, before: string | undefined) => ({
    file: join(root, file),
    before: before === undefined ? undefined : Buffer.from(before),
    after: Buffer.from("module x\n"),
  });
  const [host, hello] = ["host/go.mod", "plugins/hello/go.mod"] as const;
  const before = [read(host), read(hello)];
  const beneathAFile = change("host/main.go/go.sum", undefined);
  const changes = [change(host, before[0]), change("host/go.sum", undefined), beneathAFile];
  try {
    await commitStage([...changes, change(hello, before[1])]);
    assert.unreachable();
  } catch (error) {
    assert.match((error as NodeJS.ErrnoException).code!, /ENOTDIR|EEXIST/);
  }
  assert.equal([read(host), read(hello)], before);
  assert.not(existsSync(join(root, "host/go.sum")));
  assert.is(await commitStage([change(host, "module other\n"), change(hello, before[1])]), false);
  assert.equal([read(host), read(hello)], before, "a file that changed meanwhile");
  assert.is(await commitStage(changes.slice(0, 2)), true);
  assert.equal([read(host), read("host/go.sum")], ["module x\n", "module x\n"]);
});

test.run();
