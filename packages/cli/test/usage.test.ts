import { spawn } from "node:child_process";
import { once } from "node:events";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, emptyFolder, lockstep } from "./lockstep.ts";

const test = suite("usage");
const folder = emptyFolder();

test("--version prints the version alone", () => {
  for (const flag of ["--version", "-v"]) {
    const { code, stdout, stderr } = lockstep(folder, [flag]);
    assert.equal({ code, stderr }, { code: 0, stderr: "" });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  }
});

test("--help lists every command, and each command's help has an example", () => {
  const { code, stdout } = lockstep(folder, ["--help"]);
  assert.is(code, 0);
  for (const name of [
    "new",
    "generate",
    "build",
    "check",
    "call",
    "verify",
    "ci",
    "why",
    "inspect",
    "explain",
  ]) {
    assert.match(stdout, new RegExp(`^ +${name}\\b`, "m"));
    const help = lockstep(folder, [name, "--help"]);
    assert.is(help.code, 0);
    assert.match(help.stdout, new RegExp(`\\$ lockstep ${name}`));
  }
});

test("help is a command as well, and shows no default for a switch", () => {
  assert.equal(lockstep(folder, ["help"]), lockstep(folder, ["--help"]));
  const { code, stdout } = lockstep(folder, ["help", "new"]);
  assert.is(code, 0);
  assert.match(stdout, /--no-node/);
  assert.not.match(stdout, /default: true/);
});

test("wrong usage exits with 2, says what is meant, and prints nothing to stdout", () => {
  const cases: [string[], RegExp][] = [
    [["chekc"], /did you mean `check`\?/],
    [["build", "--porfile", "dev"], /`--porfile`; did you mean `--profile`\?/],
    [["build", "--json=maybe"], /--json takes no value/],
    [["pack", "-o", "a", "-o", "b"], /`-o` is given 2 times; give it once/],
    [["pack", "-o", "a", "--output=b"], /`-o` and `--output` are one option; give it once/],
    [["build", "--profile", "a", "--json", "--profile=b"], /`--profile` is given 2 times/],
    [["new", "workspace", "x", "--no-node", "--node"], /`--no-node` and `--node` are one option/],
    [["build", "--no-json", "--json"], /`--no-json` and `--json` are one option/],
    [["build", "--json", "--json"], /`--json` is given 2 times/],
    [["plan", "--key-file", "a", "--key-file", "b"], /`--key-file` is given 2 times/],
    [["pack", "--output.dir", "a"], /there is no option `--output\.dir`/],
    [["doctor", "--quiet", "007"], /Unused args: `007`/],
    [["check", "a", "b", "--glibc", "0x10"], /--glibc takes a version/],
    [["\u001b[31mbuild"], /\\u001b\[31mbuild/],
    [["build", "--\u001b[31m"], /\\u001b/],
    [["new", "plugn", "x"], /a workspace, a host or a plugin/],
    [["new", "workspace", "--yes"], /needs a name/],
    [["new", "workspace", "--", "-abc", "--yes"], /one name is enough: `-abc`, `--yes`/],
    [["new", "plugin", "x", "--go", "1.20.1"], /`--go` is for a workspace, not for a plugin/],
    [["new", "host", "x", "--template", "mosn"], /`--template` is for a workspace, not for a host/],
    [["new", "plugin", "x", "--module", "x"], /`--module` is for a workspace, not for a plugin/],
    [["new", "host", "x", "--no-node"], /`--no-node` is for a workspace, not for a host/],
    [["new", "host", "x", "--implements", "G"], /`--implements` is for a plugin, not for a host/],
    [
      ["new", "workspace", "x", "--host", "h", "--implements", "G"],
      /`--host` is for a host or a plugin, `--implements` is for a plugin, not for a workspace/,
    ],
    [["check", "only-a-host"], /name the plugins too/],
    [["build", "--jobs", "0"], /whole number above 0/],
    [["explain", "LS300"], /LS300/],
    [["check", "--reporter", "xml"], /terminal, json, github/],
  ];
  for (const [args, words] of cases) {
    const { code, stdout, stderr } = lockstep(folder, args);
    assert.equal({ args, code, stdout }, { args, code: 2, stdout: "" });
    assert.match(stderr, words);
  }
});

test("a word after -- is a name, whatever it begins with", () => {
  const { code, stderr } = lockstep(folder, ["new", "workspace", "--yes", "--", "-abc"]);
  assert.is(code, 1, stderr);
  assert.match(stderr, /LS6001\S* `-abc` cannot name a workspace/);
});

test("outside a workspace every command that needs one says so and exits with 2", () => {
  for (const args of [["build"], ["check"], ["generate"], ["verify"], ["call", "a", "b"]]) {
    const { code, stderr } = lockstep(folder, args);
    assert.is(code, 2, args.join(" "));
    assert.match(stderr, /error\[LS1009\]/);
  }
  const gate = lockstep(folder, ["ci", "--json"]);
  assert.is(gate.code, 2);
  assert.is(JSON.parse(gate.stdout).steps[0].findings[0].code, "LS1009");
});

test("a relative LOCKSTEP_HOME is refused; an empty one counts as unset", () => {
  const refused = lockstep(folder, ["build"], { LOCKSTEP_HOME: "store" });
  assert.equal([refused.code, refused.stdout], [2, ""]);
  assert.match(refused.stderr, /^error: LOCKSTEP_HOME is a relative path/);
  assert.match(lockstep(folder, ["build"], { LOCKSTEP_HOME: "" }).stderr, /LS1009/);
});

test("explain prints the page of a code", () => {
  const { code, stdout } = lockstep(folder, ["explain", "ls3002"]);
  assert.is(code, 0);
  assert.match(stdout, /^# LS3002/);
});

test("colour only where it is asked for", () => {
  const csi = "\u001b[";
  const plain = lockstep(folder, ["build"]);
  assert.not(plain.stderr.includes(csi));
  const forced = lockstep(folder, ["build"], { FORCE_COLOR: "1" });
  assert.ok(forced.stderr.includes(csi));
  const refused = lockstep(folder, ["build"], { FORCE_COLOR: "1", NO_COLOR: "1" });
  assert.not(refused.stderr.includes(csi));
});

test("a reader that goes away is no error", async () => {
  const child = spawn(process.execPath, [bundle, "explain", "LS3002"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  await once(child, "close");
  assert.is(stderr, "");
});

test("what is asked of built files is not asked of sources", () => {
  const { code, stderr } = lockstep(folder, ["check", "--sources", "--glibc", "2.31"]);
  assert.equal(
    [code, stderr],
    [2, "error: --glibc is about built files, which --sources does not read\n"],
  );
});

test.run();
