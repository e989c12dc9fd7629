import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("silent skew, seen in the build records");
const root = newWorkspace();
const host = join(root, dist, "host");
const hello = join(root, dist, "plugins/hello.so");

const module = (name: string, more = ""): string =>
  `module example.com/demo/${name}\n\ngo 1.26.0\n${more}`;
const needs = `
require (
	example.com/demo/contract v0.0.0
	example.com/demo/dep v0.0.0
)
`;

const files: Record<string, string> = {
  "dep/go.mod": module("dep"),
  "dep/dep.go": `package dep

//go:noinline
func Body() string { return "dep one" }
`,
  "contract/shared/shared.go": `package shared

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed data.txt
var Data string

var Version = "version one"

var started string

func init() { started = "init one" }

func assembled() int64

//go:noinline
func body() string { return "body one" }

//go:noinline
func loop() int {
	var each []func() int
	for i := 0; i < 3; i++ {
		each = append(each, func() int { return i })
	}
	return each[0]()
}

//go:noinline
func All() string {
	numbers := strconv.FormatInt(assembled(), 10) + " " + strconv.Itoa(loop())
	return strings.Join([]string{body(), Version, started, strings.TrimSpace(Data), numbers}, ", ")
}
`,
  "contract/shared/data.txt": "data one\n",
  "contract/shared/assembled_amd64.s": `#include "textflag.h"

TEXT \u00b7assembled(SB), NOSPLIT, $0-8
	MOVQ $1, ret+0(FP)
	RET
`,
  "contract/sharedc/sharedc.go": `package sharedc

// static int answer(void) { return 11; }
import "C"

//go:noinline
func Answer() int { return int(C.answer()) }
`,
  "host/uses.go": `package main

import (
	"fmt"

	"example.com/demo/contract/shared"
	"example.com/demo/contract/sharedc"
	"example.com/demo/dep"
)

func init() { fmt.Println("host:", shared.All(), sharedc.Answer(), dep.Body()) }
`,
  "host/go.mod": module(
    "host",
    `${needs}
replace (
	example.com/demo/contract => ../contract
	example.com/demo/dep => ../dep
)
`,
  ),
  "plugins/hello/go.mod": module(
    "plugins/hello",
    `${needs}
replace (
	example.com/demo/contract => ../../contract
	example.com/demo/dep => ../../dep
)
`,
  ),
};

const says = `fmt.Sprintln("plugin:", shared.All(), sharedc.Answer(), dep.Body())`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(path: string, from: string, to: string): () => void {
  const before = readFileSync(join(root, path), "utf8");
  assert.ok(before.includes(from), `${path} lacks ${from}`);
  write(
    path,
    before.replace(from, () => to),
  );
  return () => write(path, before);
}

function checked(...options: string[]): { code: number | null; hello: PluginVerdict } {
  const { code, stdout } = lockstep(root, ["check", "--json", ...options]);
  const report = JSON.parse(stdout) as CheckReport;
  return { code, hello: report.plugins.find(({ name }) => name === "hello")! };
}

/** What shared code really says when the host runs it, and when the plugin does. */
function opened(): string[] {
  const ran = command(root, [host, hello]);
  assert.is(ran.code, 0, ran.stderr);
  return [/host: (.*)/, /plugin: (.*)/].map((line) => line.exec(ran.stdout)![1]!);
}

test.before(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  edit("plugins/hello/hello.go", '"Hello, " + req.Name + "!"', says);
  edit(
    "plugins/hello/hello.go",
    '"errors"\n',
    '"errors"\n\t"fmt"\n\n\t"example.com/demo/contract/shared"\n\t"example.com/demo/contract/sharedc"\n\t"example.com/demo/dep"\n',
  );
  const built = lockstep(root, ["build"]);
  assert.is(built.code, 0, built.stdout + built.stderr);
});

test("built together: nothing is skewed, and --strict agrees", () => {
  const { code, hello } = checked("--strict");
  assert.equal(
    [code, hello.verdict, hello.skew, hello.notRuledOut],
    [0, "loads", "none", undefined],
  );
  const [inHost, inPlugin] = opened();
  assert.is(inHost, inPlugin);
});

interface Case {
  what: string;
  path: string;
  from: string;
  to: string;
  /** The package that is named. */
  subject: string;
  /** Whether the plugin runs its own, or sees what the host has. */
  plugin: "its own" | "the host's";
}

const shared = "example.com/demo/contract/shared";
const cases: Case[] = [
  {
    what: "body of a function that is not inlined",
    path: "contract/shared/shared.go",
    from: '"body one"',
    to: '"body two"',
    subject: shared,
    plugin: "its own",
  },
  {
    what: "body of init",
    path: "contract/shared/shared.go",
    from: '"init one"',
    to: '"init two"',
    subject: shared,
    plugin: "the host's",
  },
  {
    what: "initial value of a variable",
    path: "contract/shared/shared.go",
    from: '"version one"',
    to: '"version two"',
    subject: shared,
    plugin: "the host's",
  },
  {
    what: "content of an embedded file",
    path: "contract/shared/data.txt",
    from: "one",
    to: "two",
    subject: shared,
    plugin: "the host's",
  },
  {
    what: "assembly",
    path: "contract/shared/assembled_amd64.s",
    from: "$1,",
    to: "$2,",
    subject: shared,
    plugin: "its own",
  },
  {
    what: "C in a cgo preamble",
    path: "contract/sharedc/sharedc.go",
    from: "11",
    to: "22",
    subject: "example.com/demo/contract/sharedc",
    plugin: "its own",
  },
  {
    what: "go line of a module",
    path: "contract/go.mod",
    from: "go 1.26.0",
    to: "go 1.21.0",
    subject: shared,
    plugin: "its own",
  },
  {
    what: "a folder that replaces a module",
    path: "dep/dep.go",
    from: "dep one",
    to: "dep two",
    subject: "example.com/demo/dep",
    plugin: "its own",
  },
];

for (const { what, path, from, to, subject, plugin } of cases) {
  test(`${what}: it loads, and is skewed`, () => {
    const restore = edit(path, from, to);
    const built = lockstep(root, ["build", "hello"]);
    restore();
    assert.is(built.code, 0, built.stdout + built.stderr);
    const { code, hello } = checked();
    assert.equal([code, hello.verdict, hello.skew], [1, "loads-skewed", "found"]);
    assert.equal(hello.packages, []);
    const [finding] = hello.findings;
    assert.equal([finding!.code, finding!.certainty], ["LS3015", "deduced"]);
    assert.ok(finding!.subject!.includes(subject), finding!.subject);
    const [inHost, inPlugin] = opened();
    assert.is(inHost !== inPlugin, plugin === "its own", `${inHost}\n${inPlugin}`);
  });
}

test("the printed fix builds both anew: nothing is skewed", () => {
  const { fix } = checked().hello.findings[0]!;
  const words = fix!.command!.replaceAll("lockstep", "true");
  assert.ok(words !== fix!.command, fix!.command);
  const fixed = command(root, ["sh", "-c", fix!.command!]);
  assert.is(fixed.code, 0, `${fix!.command}\n${fixed.stderr}`);
  const { code, hello } = checked("--strict");
  assert.equal([code, hello.verdict, hello.skew], [0, "loads", "none"]);
});

test("a file that was edited since it was built: check and call refuse it in the same words", () => {
  appendFileSync(hello, "\0");
  const { code, hello: verdict } = checked();
  const [finding] = verdict.findings;
  assert.equal(
    [code, finding!.severity, finding!.title],
    [1, "error", "not the file of its build record"],
  );
  const called = lockstep(root, ["call", "hello", "greet", '{ "name": "you" }']);
  assert.is(called.code, 1);
  for (const words of [finding!.title, finding!.fix!.command!]) assert.match(called.stderr, words);
  assert.is(command(root, ["sh", "-c", finding!.fix!.command!]).code, 0);
  assert.is(checked().code, 0);
});

test("without records: it loads, what is not ruled out is said, and --strict fails", () => {
  rmSync(`${host}.record.json`);
  const { code, hello } = checked();
  assert.equal([code, hello.verdict, hello.skew], [0, "loads", "unknown"]);
  assert.match(hello.notRuledOut!.join("; "), "other sources of example.com/demo/contract");
  const text = lockstep(root, ["check"]).stdout;
  assert.match(text, "not ruled out for hello: other sources of example.com/demo/contract");
  const strict = checked("--strict");
  assert.is(strict.code, 1);
  assert.equal(
    strict.hello.findings.map(({ code, title }) => `${code} ${title}`),
    ["LS3015 silent skew not ruled out"],
  );
});

test("the gate asks for certainty of what it built, whatever the severities say", () => {
  const step = (): { ok: boolean; findings: { code: string; subject: string }[] } => {
    const { stdout } = lockstep(root, ["ci", "--json"]);
    // The host of these tests prints as it starts, and the gate starts it.
    return JSON.parse(stdout.slice(stdout.search(/^\{/m))).steps.find(
      ({ name }: { name: string }) => name === "check",
    );
  };
  write("plugins/hello/plugin/debug.go", "//go:debug panicnil=1\n\npackage main\n");
  edit(
    "lockstep.jsonc",
    '"moduleGraph"',
    '"severities": { "LS3015": "warning" },\n  "moduleGraph"',
  );
  const { ok, findings } = step();
  assert.not.ok(ok);
  assert.equal(
    findings.map(({ code, subject }) => `${code} ${subject}`),
    ["LS3015 panicnil"],
  );
  rmSync(join(root, "plugins/hello/plugin/debug.go"));
  assert.ok(step().ok);
});

test.run();
