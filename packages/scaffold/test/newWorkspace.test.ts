import { access, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { run } from "@lockstep/process";
import type { Toolchain } from "@lockstep/provision";
import { assert, suite } from "@lockstep/test-kit";
import { newWorkspace, workspaceTemplates } from "../src/index.ts";
import { planWorkspace } from "../src/planWorkspace.ts";
import { readTemplate } from "../src/readTemplate.ts";
import { readTree } from "../src/readTree.ts";
import { followSchemas, publishedCli } from "./followSchemas.ts";
import { callerEnv, Rig, refused, templatesDir } from "./rig.ts";

const test = suite("newWorkspace");
let rig: Rig;
let toolchain: Toolchain;
/** Of somebody who never heard of lockstep, but for the caches. */
let goEnv: Record<string, string>;
test.before(async () => {
  rig = await Rig.start();
  // Not the machine's own, which may be older than the go lines of a workspace.
  toolchain = await goToolchain();
  const { GOCACHE = "", GOMODCACHE = "" } = await goEnvironment(toolchain);
  const plain = { GOENV: "off", GOTOOLCHAIN: "local", GOFLAGS: "", GOPROXY: "off" };
  goEnv = { ...callerEnv, ...plain, GOCACHE, GOMODCACHE };
});
test.after(() => rig.end());

async function go(cwd: string, goWork: "off" | "", ...argv: string[]): Promise<string> {
  const env = { ...goEnv, ...(goWork && { GOWORK: goWork }) };
  const done = await run([toolchain.go, ...argv], { cwd, env });
  assert.is(done.code, 0, `go ${argv.join(" ")} in ${cwd}: ${done.stderr}${done.stdout}`);
  return done.stdout;
}

test("the tree is that of the design", async () => {
  const made = await newWorkspace(rig.options("demo"));
  assert.ok(made.ok);
  const paths = (await readTree(join(rig.root, "demo"))).map(({ path }) => path);
  const files = [
    "lockstep.jsonc lockstep-lock.json go.work Makefile README.md .gitignore",
    ".npmrc package.json pnpm-workspace.yaml turbo.json .github/actions/lockstep/action.yml",
    ".github/workflows/lockstep.yml .github/workflows/lockstep-pipeline.yml",
    ".vscode/launch.json .vscode/tasks.json .run/debug.run.xml .run/delve-server.run.xml",
    "contract/go.mod contract/contract.go contract/contract.d.ts contract/package.json",
    "host/go.mod host/main.go host/lockstep_driver.go host/lockstep.host.json",
    "host/package.json host/turbo.json",
    ...["hello", "clock"].map((name) =>
      ["go.mod", `${name}.go`, `${name}_test.go`, "lockstep.plugin.json", "plugin/main.go"]
        .concat("package.json", "turbo.json")
        .map((file) => `plugins/${name}/${file}`)
        .join(" "),
    ),
    ".lockstep/cli/package.json .lockstep/cli/dist/lockstep.js",
    ".lockstep/host-loader/package.json .lockstep/host-loader/dist/lockstep.js",
  ];
  assert.equal(paths, files.join(" ").split(" ").sort());
  assert.equal(made.next, [
    "cd demo",
    "npm install",
    "npm run build",
    "npm run check",
    "npm run gate",
  ]);
  assert.ok(made.created.includes("host/main.go") && made.created.includes(".lockstep/"));
});

test("the lockstep it was made with is carried by path, as published", async () => {
  const dir = await rig.workspace("carried");
  const manifest = JSON.parse(await readFile(join(dir, ".lockstep/cli/package.json"), "utf8"));
  assert.equal(Object.keys(manifest), ["name", "version", "type", "files", "exports"]);
  assert.is(manifest.exports, "./dist/lockstep.js");
  assert.is((await stat(join(dir, ".lockstep/cli/dist/lockstep.js"))).mode & 0o777, 0o755);
  const project = JSON.parse(await readFile(join(dir, "package.json"), "utf8"));
  assert.is(project.name, "carried");
  assert.equal(project.devDependencies, {
    "@lockstep/host-loader": "file:.lockstep/host-loader",
    lockstep: "file:.lockstep/cli",
    turbo: "2.11.11",
  });
  await writeFile(
    join(rig.cli, "package.json"),
    JSON.stringify({ ...manifest, dependencies: { ajv: "8.20.0" } }),
  );
  await assert.rejects(newWorkspace(rig.options("nope")), /depends on ajv/);
  await writeFile(join(rig.cli, "package.json"), JSON.stringify(manifest));
  assert.not.ok((await rig.made()).some((name) => name.includes("nope")));
});

test("$schema of every document leads to a file, from where the document is", async () => {
  const plugins = { default: ["clock", "hello"], mosn: ["stamp"] };
  for (const [template, names] of Object.entries(plugins)) {
    const dir = await rig.workspace(`${template}-schemas`, { template, cliDir: publishedCli });
    assert.equal(await followSchemas(dir), [
      "host/lockstep.host.json host.schema.json",
      "host/turbo.json schema.json",
      "lockstep.jsonc workspace.schema.json",
      ...names.flatMap((name) => [
        `plugins/${name}/lockstep.plugin.json plugin.schema.json`,
        `plugins/${name}/turbo.json schema.json`,
      ]),
      "turbo.json schema.json",
    ]);
  }
});

test("name, module path and Go release are the caller's everywhere", async () => {
  const dir = await rig.workspace("zeta", {
    module: "zeta.example/a-b/c",
    go: "1.25.5",
  });
  const text = (await readTree(dir)).map(({ path, content }) => `${path}\n${content}`).join("\n");
  assert.not.match(text, /lockstep-template|1\.26|with node/);
  assert.match(
    await readFile(join(dir, "go.work"), "utf8"),
    /^go 1\.25\.0\n\ntoolchain go1\.25\.5$/m,
  );
  const lock = JSON.parse(await readFile(join(dir, "lockstep-lock.json"), "utf8"));
  assert.is(lock.go.version, "1.25.5");
  assert.match(lock.go.toolchains["linux-amd64"], /^h1:.{44}$/);
  const gofmt = join(toolchain.goroot, "bin/gofmt");
  assert.is((await run([gofmt, "-l", "."], { cwd: dir, env: goEnv })).stdout, "");
});

test("each module builds and tests with plain go, in the workspace and alone", async () => {
  const dir = await rig.workspace("plain-go", { module: "zz/plain" });
  for (const module of ["contract", "host", "plugins/hello", "plugins/clock"]) {
    for (const goWork of ["", "off"] as const) {
      await go(join(dir, module), goWork, "build", "./...");
      await go(join(dir, module), goWork, "vet", "./...");
      await go(join(dir, module), goWork, "test", "./...");
    }
    const before = await readFile(join(dir, module, "go.mod"), "utf8");
    await go(join(dir, module), "off", "mod", "tidy");
    assert.is(await readFile(join(dir, module, "go.mod"), "utf8"), before);
  }
});

test("only the editor's settings name a platform, which is the caller's", async () => {
  for (const template of Object.values(workspaceTemplates)) {
    const files = await readTemplate(templatesDir, template);
    const plan = { module: "a.b/c", workspace: "c", go: "1.26.9", toolchains: {}, node: true };
    const planned = planWorkspace(files, { ...plan, platform: "darwin_arm64" });
    const text = (path: string) => String(planned.find((file) => file.path === path)?.content);
    assert.match(text(".vscode/launch.json"), "/dist/darwin_arm64/debug/host");
    assert.match(text("README.md"), "dist/*/release");
    assert.not.ok(text(".vscode/launch.json").includes("linux_amd64"));
  }
  const dir = await rig.workspace("here");
  const launch = await readFile(join(dir, ".vscode/launch.json"), "utf8");
  const platform = await go(dir, "", "env", "GOHOSTOS", "GOHOSTARCH");
  assert.match(launch, `/dist/${platform.trim().replace("\n", "_")}/debug/host`);
});

test("--no-node leaves out everything of Node", async () => {
  const options = rig.options("plain", { node: false });
  const made = await newWorkspace(options);
  assert.ok(made.ok);
  const files = await readTree(options.dir);
  const odd = files.filter(({ path }) => /package\.json|npm|turbo|\.d\.ts|host-loader/.test(path));
  assert.equal(
    odd.map(({ path }) => path),
    [".lockstep/cli/package.json"],
  );
  assert.not.match(await readFile(join(options.dir, "README.md"), "utf8"), /npm|TypeScript/);
  assert.equal(made.next[1], "node .lockstep/cli/dist/lockstep.js build");
});

test("git makes it a repository of its own", async () => {
  const dir = await rig.workspace("repo", { git: true });
  const env = callerEnv;
  assert.is((await run(["git", "rev-parse", "--show-prefix"], { cwd: dir, env })).stdout, "\n");
  const status = await run(["git", "status", "--short", "."], { cwd: dir, env });
  assert.match(status.stdout, /^\?\? lockstep\.jsonc$/m);
});

test("GIT_DIR and its like of a caller lead the repository nowhere else", async () => {
  const elsewhere = { GIT_DIR: join(rig.root, "elsewhere"), GIT_WORK_TREE: rig.root };
  const dir = await rig.workspace("hooked", { git: true, env: { ...callerEnv, ...elsewhere } });
  await access(join(dir, ".git/HEAD"));
  await assert.rejects(access(elsewhere.GIT_DIR), /ENOENT/);
});

test("where git fails the workspace is made, and told in git's words how to get a repository", async () => {
  const broken = join(rig.root, "published/broken.cfg");
  await writeFile(broken, "[core\nx");
  const silent = join(rig.root, "published/silent");
  await mkdir(silent);
  await writeFile(join(silent, "git"), "#!/bin/sh\nmkdir .git\nexit 7\n", { mode: 0o755 });
  const cases: [name: string, env: Record<string, string>, words: RegExp][] = [
    [
      "broken",
      { ...callerEnv, GIT_CONFIG_GLOBAL: broken },
      /: fatal: bad config line .*broken\.cfg/,
    ],
    ["silent", { PATH: `${silent}:${callerEnv.PATH}` }, /: it ended with 7;/],
    ["without", { PATH: "/nonexistent" }, /: \S.*;/],
  ];
  for (const [name, env, words] of cases) {
    const options = rig.options(name, { git: true, env });
    const made = await newWorkspace(options);
    assert.ok(made.ok);
    assert.match(made.note ?? "", /^it is no git repository, since git failed: /);
    assert.match(made.note ?? "", words);
    assert.match(made.note ?? "", new RegExp(`; mend that, then run \`git init ${name}\`$`));
    await access(join(options.dir, "host/main.go"));
    await assert.rejects(access(join(options.dir, ".git")), /ENOENT/);
  }
});

test("all that is wrong is said at once, and nothing is written", async () => {
  const before = await rig.made();
  const options = rig.options("Demo", { template: "mosm", module: "net/x", go: "1.26" });
  const findings = refused(await newWorkspace({ ...options, dir: join(rig.root, "published") }));
  assert.equal(
    findings.map(({ code }) => code),
    ["LS6001", "LS6001", "LS1003", "LS6004", "LS6002"],
  );
  assert.equal(await rig.made(), before);
});

test("a name longer than any folder's is refused as a name", async () => {
  const findings = refused(await newWorkspace(rig.options("x".repeat(256))));
  assert.equal(
    findings.map(({ code, cause }) => `${code} ${cause}`),
    ["LS6001 it has 256 characters, and 64 are the most"],
  );
});

test("a failure half way leaves nothing, not even the parents it made", async () => {
  const options = rig.options("half", { dir: join(rig.root, "new/parent/half") });
  await assert.rejects(newWorkspace({ ...options, signal: AbortSignal.abort() }));
  assert.not.ok((await rig.made()).includes("new"));
  const waiting = join(rig.root, "published/waiting");
  await mkdir(waiting);
  await writeFile(join(waiting, "git"), "#!/bin/sh\nmkdir .git\nsleep 60\n", { mode: 0o755 });
  const git = { ...options, git: true, env: { PATH: `${waiting}:${callerEnv.PATH}` } };
  await assert.rejects(newWorkspace({ ...git, signal: AbortSignal.timeout(1500) }), /timeout/);
  assert.not.ok((await rig.made()).includes("new"));
});

test("what a killed run left is removed by the next", async () => {
  const { pid } = await endedProcess();
  const left = join(rig.root, `.killed.lockstep-new-${pid}-abcdef`);
  await mkdir(join(left, "host"), { recursive: true });
  const other = join(rig.root, `.killed.lockstep-new-${process.pid}-abcdef`);
  await mkdir(other);
  await rig.workspace("killed");
  await assert.rejects(access(left), /ENOENT/);
  await access(other);
});

async function endedProcess(): Promise<{ pid: number }> {
  const ended = await run(["sh", "-c", "echo $$"], { cwd: "/", env: callerEnv });
  return { pid: Number(ended.stdout) };
}

test.run();
