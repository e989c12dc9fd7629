import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  buildArtefact,
  cLibrary,
  edited,
  goEnvironment,
  goToolchain,
  openInProcess,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";
import type { ExplainedText } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { explainText } from "../../src/index.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { copied, temporaryFolder } from "../temporary.ts";

const test = suite("words of real runs");
const app = sampleFiles("app");

/** Opens the files in a real process and explains the last message, which must be recognised. */
async function opened(plugins: string[], host?: string): Promise<ExplainedText[]> {
  const outcomes = await openInProcess(host ?? (await appHost()), plugins);
  const { message = "" } = outcomes.findLast((each) => each.message !== undefined)!;
  return known(message);
}

function known(text: string): ExplainedText[] {
  const report = explainText(text);
  assert.ok(report.ok, `not recognised: ${text}`);
  return report.texts;
}

const families = (texts: ExplainedText[]) => texts.map(({ family }) => family);

test("refused for a package, and again: the file is named in the command", async () => {
  const bad = await appPlugin({ flags: [] });
  const [first] = await opened([bad]);
  assert.is(first!.family, "different-version");
  assert.is(first!.values.file, bad);
  assert.match(first!.values.package!, /^[\w./-]+$/);
  assert.is(first!.settle[0]!.command, `lockstep check HOST ${bad}`);
  const again = await opened([bad, bad]);
  assert.equal(families(again), ["previous-failure", "different-version"]);
  assert.is(again[0]!.values.file, bad);
});

test("loaded already", async () => {
  const plug = await appPlugin();
  assert.equal(families(await opened([plug, copied(plug)])), ["already-loaded"]);
});

test("what ends the process: a C library, a hard link of what was rejected", async () => {
  assert.equal(families(await opened([await cLibrary()])), ["no-module-data"]);
  const bad = copied(await appPlugin({ flags: [] }));
  linkSync(bad, `${bad}.hard.so`);
  assert.equal(families(await opened([bad, `${bad}.hard.so`])), ["no-module-data"]);
});

test("files that are no plugin", async () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder, name);
  writeFileSync(file("text.so"), "no plugin ".repeat(100));
  writeFileSync(file("short.so"), "x");
  mkdirSync(file("folder.so"));
  const cut = copied(await appPlugin(), "cut.so");
  truncateSync(cut, 4096);
  const cases: [string, string][] = [
    [file("missing.so"), "realpath-failed"],
    [file("text.so"), "elf-header"],
    [file("short.so"), "elf-header"],
    [file("folder.so"), "elf-header"],
    [await appHost({ package: "./plug" }), "executable"],
    [await appHost({ package: "./plug", flags: [...trimmed, "-buildmode=pie"] }), "executable"],
    [cut, "signal"],
  ];
  for (const [path, family] of cases) {
    const [text] = await opened([path]);
    assert.is(text!.family, family, path);
    if (family !== "signal") assert.is(text!.values.file, path);
  }
});

test("C code that is not there: a library, a symbol", async () => {
  const tree = await writeTree({
    "go.mod": "module ex.com/c\n\ngo 1.25\n",
    "library/main.go":
      'package main\n\n// #cgo LDFLAGS: -lgone\n// int gone(void);\nimport "C"\n\nfunc New() int { return int(C.gone()) }\n\nfunc main() {}\n',
    "symbol/main.go":
      'package main\n\n// #cgo LDFLAGS: -Wl,--unresolved-symbols=ignore-all\n// int gone(void);\nimport "C"\n\nfunc New() int { return int(C.gone()) }\n\nfunc main() {}\n',
  });
  const symbol = await buildArtefact({ tree, package: "./symbol", mode: "plugin", flags: trimmed });
  const [lost] = await opened([symbol]);
  assert.is(lost!.family, "undefined-symbol");
  assert.is(lost!.values.symbol, "gone");
  assert.is(lost!.settle[0]!.command, `lockstep inspect ${symbol}`);
  const [library, ...more] = known(await goBuild(tree, ["-buildmode=plugin", "./library"]));
  assert.equal(more, []);
  assert.equal([library!.family, library!.values], ["link-failed", { symbol: "-lgone" }]);
});

test("the host is a stub", async () => {
  const host = await appHost({ env: { CGO_ENABLED: "0" } });
  assert.equal(families(await opened([await appPlugin()], host)), ["not-implemented"]);
});

test("Lookup and assertions", async () => {
  const tree = await writeTree(withAssertions);
  const build = (name: string, mode: "host" | "plugin") =>
    buildArtefact({ tree, package: `./${name}`, mode, flags: trimmed });
  const [caller, odd] = [await build("caller", "host"), await build("odd", "plugin")];
  const words = (symbol: string) => {
    const done = spawnSync(caller, [odd, symbol], { cwd: dirname(caller), encoding: "utf8" });
    const { stdout, stderr } = done;
    return known(stdout + stderr.split("\n")[0]);
  };
  const [missing] = words("Gone");
  assert.is(missing!.family, "symbol-not-found");
  assert.equal(missing!.values, { symbol: "Gone", plugin: "ex.com/app/odd" });
  const cases: [string, string, RegExp][] = [
    ["Other", "func() int", /another signature/],
    ["Variable", "*func() shared.Greeter", /is a variable/],
    ["Twin", "func() shared.Greeter", /two packages of that name/],
  ];
  for (const [symbol, has, means] of cases) {
    const [text] = words(symbol);
    assert.is(text!.family, "other-type", symbol);
    assert.is(text!.values.has, has);
    assert.is(text!.values.wanted, "func() shared.Greeter");
    assert.match(text!.meanings.map((each) => each.text).join("\n"), means);
  }
});

const withAssertions = {
  ...app,
  "caller/main.go": `package main

import (
	"fmt"
	"os"
	"plugin"

	"ex.com/app/shared"
)

func main() {
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	symbol, err := p.Lookup(os.Args[2])
	if err != nil {
		fmt.Println(err)
		return
	}
	symbol.(func() shared.Greeter)()
}
`,
  "odd/shared/shared.go": "package shared\n\ntype Greeter interface{ Greet(name string) string }\n",
  "odd/main.go": `package main

import (
	"ex.com/app/odd/shared"
	host "ex.com/app/shared"
)

func Other() int { return 1 }

var Variable = func() host.Greeter { return nil }

func Twin() shared.Greeter { return nil }

func main() {}
`,
};

test("go build itself", async () => {
  const tree = await writeTree({
    ...app,
    "imports/main.go": 'package main\n\nimport _ "ex.com/gone/away"\n\nfunc main() {}\n',
    "inner/main.go": 'package main\n\nimport _ "internal/abi"\n\nfunc main() {}\n',
    "std/main.go": 'package main\n\nimport _ "netx/http"\n\nfunc main() {}\n',
    "program/main.go": 'package main\n\nimport _ "ex.com/app/plug"\n\nfunc main() {}\n',
  });
  const mode = "-buildmode=plugin";
  const cases: [string, string[], Record<string, string>?][] = [
    ["exactly-one-main", [mode, "./plug", "./other"]],
    ["exactly-one-main", [mode, "./shared"]],
    ["platform-without", [mode, "./plug"], { GOOS: "windows" }],
    ["cgo-disabled", [mode, "./plug"], { CGO_ENABLED: "0" }],
    ["internal-linking", [mode, "-trimpath", "-ldflags=-linkmode=internal", "./plug"]],
    ["missing-module", [mode, "./imports"]],
    ["missing-module", [mode, "./std"]],
    ["internal-package", [mode, "./inner"]],
    ["internal-package", [mode, "./program"]],
    ["no-c-compiler", [mode, "./plug"], { CC: "gone-gcc" }],
  ];
  for (const [family, args, env] of cases) {
    const words = await goBuild(tree, args, env);
    assert.ok(families(known(words)).includes(family), `${args.join(" ")}: ${words}`);
  }
});

test("a release that the module file does not allow", async () => {
  const tree = await writeTree(edited(app, "go.mod", "go 1.25", "go 1.99.0"));
  const [text] = known(await goBuild(tree, ["./plug"]));
  assert.is(text!.family, "other-toolchain");
  assert.is(text!.values.wanted, "1.99.0");
});

/** What a go build that fails prints. */
async function goBuild(tree: string, args: string[], env: Record<string, string> = {}) {
  const toolchain = await goToolchain();
  const closed = await goEnvironment(toolchain, "off");
  const out = join(temporaryFolder(), basename(tree));
  const { status, stderr } = spawnSync(toolchain.go, ["build", "-o", out, ...args], {
    cwd: tree,
    env: { ...closed, ...env },
    encoding: "utf8",
  });
  assert.is.not(status, 0, args.join(" "));
  return stderr;
}

test.run();
