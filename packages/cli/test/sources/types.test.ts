import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArtefact, runShell, tinyFiles, writeTree } from "@lockstep/go-fixtures";
import { run } from "@lockstep/process";
import type { CheckReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { codesOf, foretold } from "./foreignPlugins.ts";

const test = suite("types and names foretold from sources, then looked up by the real host");

const files = tinyFiles();
files["host/flags.go"] = 'package main\n\nimport "flag"\n\nvar _ = flag.Int("port", 0, "")\n';

let root = "";
test.before(async () => {
  root = await writeTree(files);
});

/** An author's module outside, which takes in the workspace's contract by a go.work of its own. */
async function outside(source: string): Promise<string> {
  return writeTree({
    "go.work": `go 1.26.0\n\nuse (\n\t.\n\t${root}/contract\n)\n`,
    "go.mod": "module example.com/plug\n\ngo 1.26.0\n",
    "main.go": source,
  });
}

/** What the workspace's host says of the plugin, both built with the flags of lockstep. */
async function hostSays(folder: string) {
  const flags = ["-trimpath"];
  const host = await buildArtefact({ tree: root, package: "./host", mode: "host", flags });
  const file = await buildArtefact({ tree: folder, package: ".", mode: "plugin", flags });
  const { code, stdout, stderr } = await run([host, file], { cwd: root, env: {} });
  return { code, output: stdout + stderr };
}

const greeter = `package main

import "example.com/tiny/contract"

type hello struct{}

func (*hello) Greet(name string) string { return "hello " + name }

var _ contract.Greeter = (*hello)(nil)
`;

test("the workspace's own plugins", () => {
  const ran = lockstep(root, ["check", "--sources", "--json"]);
  assert.is(ran.code, 0, ran.stdout + ran.stderr);
  const report = JSON.parse(ran.stdout) as CheckReport;
  assert.equal(
    report.plugins.map(({ name, verdict, skew, findings }) => [name, verdict, skew, findings]),
    [
      ["clock", "loads", "none", []],
      ["hello", "loads", "none", []],
    ],
  );
});

test("a plugin from outside that fits", async () => {
  const folder = await outside(
    `${greeter}\nfunc New() contract.Greeter { return &hello{} }\n\nfunc main() {}\n`,
  );
  const verdict = await foretold(root, folder);
  assert.equal([verdict.verdict, codesOf(verdict)], ["loads", []]);
  assert.equal(await hostSays(folder), { code: 0, output: "hello you\n" });
});

test("one that loads, and whose entry the host's assertion refuses", async () => {
  const folder = await outside(
    `${greeter}\nfunc New() *hello { return &hello{} }\n\nfunc main() {}\n`,
  );
  const verdict = await foretold(root, folder);
  assert.equal([verdict.verdict, codesOf(verdict)], ["loads", ["LS4007"]]);
  const [finding] = verdict.findings;
  assert.match(
    finding?.cause ?? "",
    /^New is func\(\) \*main\.hello; the host asserts func\(\) contract\.Greeter \(host\/main\.go:\d+\)$/,
  );
  const { code, output } = await hostSays(folder);
  assert.is(code, 2);
  assert.match(output, "plugin.Symbol is func() *main.hello, not func() contract.Greeter");
});

test("one without the entry", async () => {
  const folder = await outside(`${greeter}\nfunc Make() {}\n\nfunc main() {}\n`);
  const verdict = await foretold(root, folder);
  assert.equal(codesOf(verdict), ["LS4007"]);
  assert.match(verdict.findings[0]?.cause ?? "", "the plugin's package main exports Make");
  assert.match((await hostSays(folder)).output, "symbol New not found in plugin example.com/plug");
});

test("one that ends the host while it initialises", async () => {
  const folder = await outside(
    `${greeter}\nfunc New() contract.Greeter { return &hello{} }\n\nfunc main() {}\n`.replace(
      'import "example.com/tiny/contract"',
      'import (\n\t"flag"\n\n\t"example.com/tiny/contract"\n)\n\nvar _ = flag.Int("port", 1, "")',
    ),
  );
  const verdict = await foretold(root, folder);
  assert.equal([verdict.verdict, codesOf(verdict)], ["crash", ["LS3202"]]);
  const { code, output } = await hostSays(folder);
  assert.is(code, 2);
  assert.match(output, "flag redefined: port");
});

test("one that does not compile: the compiler's words", async () => {
  const folder = await outside(
    `${greeter}\nfunc New() contract.Greeter { return 1 }\n\nfunc main() {}\n`,
  );
  const verdict = await foretold(root, folder);
  assert.equal(codesOf(verdict), ["LS4001"]);
  assert.match(verdict.findings[0]?.cause ?? "", "cannot use 1");
});

test("a folder below a go.work that does not use it; one that is none", async () => {
  const folder = emptyFolder(); // A written tree is shared by all runs, and this one is changed.
  const tree = await writeTree({
    "go.work": "go 1.26.0\n",
    "the plug/go.mod": "module example.com/plug\n\ngo 1.26.0\n",
    "the plug/main.go": "package main\n\nfunc main() {}\n",
  });
  cpSync(tree, folder, { recursive: true });
  const verdict = await foretold(root, `${folder}/the plug`);
  assert.equal([verdict.verdict, codesOf(verdict)], ["not-a-plugin", ["LS4004"]]);
  const fix = verdict.findings[0]?.fix?.command ?? "";
  await runShell(fix, { cwd: root, env: {} });
  assert.match(readFileSync(join(folder, "go.work"), "utf8"), `use "./the plug"`);
  const mended = await foretold(root, `${folder}/the plug`);
  assert.not.equal(codesOf(mended), ["LS4004"]);
  const gone = lockstep(root, ["check", "--sources", "nowhere"]);
  assert.equal([gone.code, gone.stderr], [2, "error: there is no folder `nowhere`\n"]);
});

test("a folder whose manifest names a host that the workspace lacks", async () => {
  const folder = await writeTree({
    "go.mod": "module example.com/plug\n\ngo 1.26.0\n",
    "main.go": "package main\n\nfunc main() {}\n",
    "lockstep.plugin.json":
      '{ "name": "p", "version": "1.0.0", "contract": "example.com/c", "host": "other" }\n',
  });
  const ran = lockstep(root, ["check", "--sources", folder]);
  assert.is(ran.code, 2);
  assert.match(ran.stderr, "is for the host `other`");
});

test.run();
