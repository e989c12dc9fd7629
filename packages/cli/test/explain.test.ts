import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("explain Go's words");
const folder = emptyFolder();
const refused =
  'plugin.Open("plugins/hello"): plugin was built with a different version of package ex.com/a/b';

function piped(input: string, ...args: string[]) {
  const argv = [bundle, "explain", ...args];
  return spawnSync(process.execPath, argv, { cwd: folder, input, encoding: "utf8" });
}

test("a text as the argument: what Go did, what it can mean with codes, and a command", () => {
  const { code, stdout, stderr } = lockstep(folder, ["explain", refused]);
  assert.equal([code, stderr], [0, ""]);
  assert.match(stdout, /^plugin was built with a different version of package ex\.com\/a\/b\n/);
  assert.match(stdout, /likely {2}another version of its module[^\n]*\(LS3003\)/);
  assert.match(stdout, /\n {6}lockstep check HOST plugins\/hello\.so\n/);
  assert.match(
    stdout,
    /HOST is the file of the program that called plugin\.Open\n\n1 text recognised\n$/,
  );
});

test("a log on standard input, as text and as JSON that has its schema", () => {
  const log = `started\n${refused}\nserving\n${refused}\nfatal error: runtime: no plugin module data\n`;
  for (const args of [[], ["-"]]) {
    const { status, stdout } = piped(log, ...args);
    assert.is(status, 0);
    assert.match(stdout, /--> line 2, 2 times: /);
    assert.match(stdout, /2 texts recognised; 2 other lines\n$/);
  }
  const parsed = parseReport("explain-report", piped(log, "--json").stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.equal(
    parsed.value.texts.map(({ family }) => family),
    ["different-version", "no-module-data"],
  );
});

test("words that begin with a dash need no quotes", () => {
  for (const words of [
    ["-buildmode=plugin requires exactly one main package"],
    ["-buildmode=plugin", "requires", "exactly", "one", "main", "package"],
    ["--json", "-buildmode=plugin requires exactly one main package"],
    ["-buildmode=plugin", "requires", "exactly", "one", "main", "package", "--json"],
    ["--", "-buildmode=plugin", "requires", "exactly", "one", "main", "package"],
  ]) {
    const { code, stdout } = lockstep(folder, ["explain", ...words]);
    assert.is(code, 0, words.join(" "));
    assert.is(stdout.startsWith("{"), words.includes("--json"), words.join(" "));
    assert.match(stdout, /requires exactly one main package/);
  }
});

test("an unknown text is said to be, with the general command; nothing at all is wrong usage", () => {
  const { code, stdout } = lockstep(folder, ["explain", "the sky is blue"]);
  assert.is(code, 1);
  assert.match(stdout, /lockstep check HOST PLUGIN\.so/);
  assert.match(stdout, /no text of Go about plugins is recognised here\n$/);
  for (const input of ["", "\n \n"]) {
    const { status, stdout: out, stderr } = piped(input);
    assert.equal([status, out], [2, ""]);
    assert.match(stderr, /say what Go printed, or a code/);
  }
});

test("bytes that are no text, and very long lines, do no harm", () => {
  const { status } = piped(`\u0000\u001b[2J${"x".repeat(1_000_000)}\n`.repeat(3));
  assert.is(status, 1);
  const { stdout } = piped('plugin.Open("\u001b[31mred"): realpath failed\n');
  assert.not(stdout.includes("\u001b"));
});

test("in a workspace the commands run its CLI, its host and its own build of the plugin", () => {
  const root = newWorkspace();
  const own = "node .lockstep/cli/dist/lockstep.js";
  const commands = (cwd = root) => {
    const { texts } = JSON.parse(lockstep(cwd, ["explain", refused, "--json"]).stdout);
    return texts[0].settle.map((each: { command: string }) => each.command);
  };
  assert.equal(commands(), [`${own} check HOST plugins/hello.so`, `${own} why ex.com/a/b`]);
  for (const name of ["host", "plugins/hello.so"]) {
    mkdirSync(dirname(join(root, dist, name)), { recursive: true });
    writeFileSync(join(root, dist, name), "");
  }
  assert.is(commands()[0], `${own} check ${dist}/host ${dist}/plugins/hello.so`);
  const below = commands(join(root, "plugins"))[0];
  assert.is(below, `cd .. && ${own} check ${dist}/host ${dist}/plugins/hello.so`);
  const general = JSON.parse(lockstep(root, ["explain", "what", "--json"]).stdout);
  assert.is(general.next[0].command, `${own} check`);
});

test.run();
