import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { adoptable } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { contents, repository } from "./init/repository.ts";
import { bundle, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("prompts");
const folder = emptyFolder();
const enter = "\r";
const down = "\x1b[B";
type Talk = [question: RegExp, typed: string][];
/** Gives a pseudo terminal without root; part of util-linux, not of every machine. */
const hasScript = /util-linux/.test(spawnSync("script", ["--version"]).stdout?.toString() ?? "");
const onTerminal = hasScript ? test : test.skip;
if (!hasScript) console.log("prompts are not tried: there is no `script` of util-linux here");

onTerminal("new workspace asks for the name and the template, and makes it", async () => {
  const { code, text } = await typing(
    ["new", "workspace"],
    [
      [/Name of the workspace/, `typed${enter}`],
      [/Template/, enter],
    ],
  );
  assert.is(code, 0, text);
  assert.match(text, /made workspace typed/);
  assert.ok(existsSync(join(folder, "typed/plugins/hello/hello.go")));
});

onTerminal("a name that can't be one is refused before anything else is asked", async () => {
  const { code, text } = await typing(
    ["new", "workspace"],
    [
      [/Name of the workspace/, `func${enter}`],
      [/keyword of Go; call it `my-func`/, `\x15again${enter}`],
      [/Template/, enter],
    ],
  );
  assert.is(code, 0, text);
  assert.match(text, /made workspace again/);
  const said = await typing(["new", "workspace", "func"], []);
  assert.is(said.code, 1, said.text);
  assert.match(said.text, /LS6001/);
  assert.not.match(said.text, /Template/);
});

onTerminal("new host and new plugin ask for the name, and for one of two hosts", async () => {
  const root = newWorkspace();
  // Fetches and compiles, in an empty store, what would take longer than a talk may.
  assert.is(lockstep(root, ["generate"]).code, 0);
  const which: Talk = [[/Host\s[\s\S]*host[\s\S]*edge/, `${down}${enter}`]];
  for (const [kind, name, manifest, more] of [
    ["host", "edge", "edge/lockstep.host.json", []],
    ["plugin", "late", "plugins/late/lockstep.plugin.json", which],
  ] as const) {
    const named: Talk = [[new RegExp(`Name of the ${kind}`), `${name}${enter}`]];
    const { code, text } = await typing(["new", kind], [...named, ...more], root);
    assert.is(code, 0, text);
    assert.match(text, `made ${kind} ${name}`);
    assert.is(JSON.parse(readFileSync(join(root, manifest), "utf8")).name, name);
  }
  const { code, text } = await typing(["new", "plugin", "later", "--yes"], [], root);
  assert.is(code, 0, text);
  assert.match(text, "its host is `host`");
  const late = JSON.parse(readFileSync(join(root, "plugins/late/lockstep.plugin.json"), "utf8"));
  assert.is(late.host, "edge");
});

onTerminal("Ctrl-C at a prompt makes nothing and ends with 130", async () => {
  const { code, text } = await typing(["new", "workspace"], [[/Name of the workspace/, "\x03"]]);
  assert.is(code, 130, text);
  assert.match(text, /Nothing was made/);
  assert.not.match(text, /bug/);
});

onTerminal("--yes and --no-input ask nothing on a terminal either", async () => {
  for (const flag of ["--yes", "--no-input"]) {
    const { code, text } = await typing(["new", "workspace", flag], []);
    assert.is(code, 2, text);
    assert.match(text, /needs a name/);
  }
});

onTerminal("init shows what it would write, asks, and writes only after yes", async () => {
  const root = repository(adoptable["one module"]().files);
  const before = contents(root);
  const no = await typing(["init"], [[/Write this\?/, "n"]], root);
  assert.is(no.code, 130, no.text);
  assert.match(no.text, /would write:[\s\S]*Nothing was written/);
  assert.equal(contents(root), before);
  const yes = await typing(["init"], [[/Write this\?/, "y"]], root);
  assert.is(yes.code, 0, yes.text);
  assert.match(yes.text, /wrote:[\s\S]*next:/);
  assert.ok(existsSync(join(root, "lockstep.jsonc")));
});

test("without a terminal nothing is asked", () => {
  const { code, stderr } = lockstep(folder, ["new", "plugin"]);
  assert.is(code, 2);
  assert.match(stderr, /a plugin needs a name/);
});

/** Runs the command on a pseudo terminal and types each text once its question is there. */
async function typing(args: string[], talk: Talk, cwd = folder) {
  const words = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(" ");
  const line = `stty cols 100 rows 30; exec ${words}`;
  const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    cwd,
    env: { ...process.env, TERM: "xterm", SHELL: "/bin/sh" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  const closed = once(child, "close");
  const limit = setTimeout(() => child.kill("SIGKILL"), 120_000);
  for (const [question, typed] of talk) {
    await until(() => question.test(text) || child.exitCode !== null);
    await sleep(100); // the prompt listens once it is drawn
    child.stdin.write(typed);
  }
  const [code] = await closed;
  clearTimeout(limit);
  return { code, text };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 70_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never: ${condition}`);
    await sleep(20);
  }
}

test.run();
