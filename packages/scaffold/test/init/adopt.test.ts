import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { adopt, type InitPlan } from "../../src/index.ts";
import { readTree } from "../../src/readTree.ts";
import { Rig } from "../rig.ts";
import { planned, refusal, repositoryOf, smallest } from "./repositoryOf.ts";

const test = suite("adopt");
const rig = await Rig.start();
const maker = fileURLToPath(new URL("../fixtures/adoptRepositories.ts", import.meta.url));
test.after(() => rig.end());

test("a killed run has adopted all or nothing, and the next one completes it", async () => {
  const base = repositoryOf({});
  const options = JSON.stringify({ base, cliDir: rig.cli });
  const child = spawn(process.execPath, [...process.execArgv, maker, options]);
  const isStaged = (name: string): boolean =>
    readdirSync(join(base, name)).some((each) => each.startsWith(".."));
  await until(() => existsSync(join(base, "cut-3")) && readdirSync(base).some(isStaged));
  child.kill("SIGKILL");
  await once(child, "close");

  const whole = await pathsOf(join(base, "cut-0"));
  for (const name of readdirSync(base)) {
    const root = join(base, name);
    if (existsSync(join(root, "lockstep.jsonc"))) assert.equal(await pathsOf(root), whole);
    else if (existsSync(join(root, "plugins/one/one.go"))) {
      assert.ok((await adopt({ plan: await planFor(root), lock: "{}\n", cliDir: rig.cli })).ok);
      assert.equal(await pathsOf(root), whole);
    }
  }
});

test("what a run left that was killed before its last document is taken over", async () => {
  const root = repositoryOf(smallest);
  const plan = await planFor(root);
  for (const { path, content } of plan.manifests) writeFileSync(join(root, path), content);
  mkdirSync(join(root, ".lockstep/cli"), { recursive: true });
  writeFileSync(join(root, ".lockstep/cli/package.json"), '{ "name": "lockstep" }');
  writeFileSync(join(root, ".lockstep/cli/old.js"), "");
  const done = await adopt({ plan: await planFor(root), cliDir: rig.cli });
  assert.ok(done.ok);
  assert.not.ok(existsSync(join(root, ".lockstep/cli/old.js")));
  assert.ok(existsSync(join(root, ".lockstep/cli/dist/lockstep.js")));
});

test("a .lockstep of somebody else stays, and nothing is written", async () => {
  const root = repositoryOf({ ...smallest, ".lockstep/mine": "" });
  const done = await adopt({ plan: await planFor(root), cliDir: rig.cli });
  assert.ok(!done.ok);
  assert.is(done.findings[0]?.code, "LS6007");
  assert.equal(await pathsOf(root), [".lockstep/mine", ...Object.keys(smallest)].sort());
});

test("what fails half-way leaves all as it was", async () => {
  const root = repositoryOf({ ...smallest, ".gitignore": "bin/\n" });
  const plan = await planFor(root);
  const config = { ...plan.config, path: "plugins/one/one.go/lockstep.jsonc" };
  await assert.rejects(adopt({ plan: { ...plan, config }, cliDir: rig.cli }));
  assert.equal(await pathsOf(root), [".gitignore", ...Object.keys(smallest)].sort());
  const files = await readTree(root);
  assert.is(String(files.find(({ path }) => path === ".gitignore")?.content), "bin/\n");
});

test("links that lead out of the repository are refused, whatever they lead to", async () => {
  const elsewhere = repositoryOf({ "one/one.go": smallest["plugins/one/one.go"]! });
  const linked = repositoryOf(smallest);
  symlinkSync(join(elsewhere, "one"), join(linked, "plugins/two"));
  assert.equal(await codesFor(linked), ["LS6003 plugins/two"]);

  const manifest = repositoryOf(smallest);
  symlinkSync(join(elsewhere, "x.json"), join(manifest, "cmd/app/lockstep.host.json"));
  assert.equal(await codesFor(manifest), ["LS6003 cmd/app/lockstep.host.json"]);

  const harmless = repositoryOf(smallest);
  symlinkSync(elsewhere, join(harmless, "docs"));
  assert.equal(await codesFor(harmless), []);
});

test("a go.work that lacks the module of a plugin: the command that adds it", async () => {
  const findings = await refusal({
    ...smallest,
    "plugins/one/go.mod": "module example.com/one\n\ngo 1.26.0\n",
    "go.work": "go 1.26.0\n\nuse .\n",
  });
  assert.equal(
    findings.map(({ code, fix }) => [code, fix?.command]),
    [["LS4004", "go work use ./plugins/one"]],
  );
});

test("several things that hinder are told at once", async () => {
  const { "plugins/one/one.go": _, ...rest } = smallest;
  const findings = await refusal(rest, { go: "1.2" });
  assert.equal(
    findings.map(({ code }) => code),
    ["LS1003", "LS6005"],
  );
});

async function planFor(root: string): Promise<InitPlan> {
  const result = await planned(root);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.plan;
}

async function codesFor(root: string): Promise<string[]> {
  const result = await planned(root);
  return result.ok ? [] : result.findings.map(({ code, where }) => `${code} ${where?.file}`);
}

async function pathsOf(root: string): Promise<string[]> {
  return (await readTree(root)).map(({ path }) => path);
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20_000; tries++) {
    if (condition()) return;
    await sleep(1);
  }
  throw new Error("waited in vain");
}

test.run();
