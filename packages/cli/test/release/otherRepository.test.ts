import { cpSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { goEnvironment, goToolchain, moduleProxy, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, lockstep } from "../lockstep.ts";
import { commitAll, edit, git, onMain } from "../pullRequests/repository.ts";
import { ran } from "./workspace.ts";

const test = suite("a plugin in a repository of its own");
const plugin = "polite.so";
const contract = "example.com/greeting";
/** In the store that all tests share: the content of a version may never change. */
const proxy = await moduleProxy(
  ["v1.0.0", "v1.1.0"].map((version) => ({
    path: contract,
    version,
    files: {
      "go.mod": `module ${contract}\n\ngo 1.25\n`,
      "greeting.go": `package greeting\n\n// Since is inlined.\nconst Since = "${version}"\n\ntype Greeter interface{ Greet(name string) string }\n`,
    },
  })),
);
const reached = { GOPROXY: proxy, GOSUMDB: "off", GOENV: "off", GOFLAGS: "-modcacherw" };
const needs = `go 1.26.0\n\nrequire ${contract} v1.0.0\n`;

const hostFiles = {
  "lockstep.jsonc": '{ "version": 1, "go": "1.26.9", "hosts": ["."], "plugins": [] }\n',
  "lockstep.host.json": '{ "name": "greeter", "driver": false }\n',
  "go.mod": `module example.com/greeter\n\n${needs}`,
  ".gitignore": "dist/\n",
  "main.go": `package main

import (
	"fmt"
	"os"
	"plugin"

	"${contract}"
)

func main() {
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	symbol, err := p.Lookup("New")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(greeting.Since, symbol.(func() greeting.Greeter)().Greet("you"))
}
`,
};

const pluginFiles = {
  "go.mod": `module example.com/polite\n\n${needs}`,
  ".gitignore": "*.so\n",
  "main.go": `package main

import "${contract}"

type polite struct{}

func (polite) Greet(name string) string { return "good day, " + name + greeting.Since[:0] }

func New() greeting.Greeter { return polite{} }

func main() {}
`,
};

let author: Record<string, string> = {};
let hostRepository = "";
let pluginRepository = "";

async function repository(files: Record<string, string>): Promise<string> {
  const root = realpathSync(emptyFolder());
  cpSync(await writeTree(files), root, { recursive: true });
  run(root, "go mod tidy");
  return onMain(root);
}

test.before(async () => {
  const toolchain = await goToolchain();
  const PATH = [dirname(toolchain.go), process.env.PATH].join(delimiter);
  author = { ...(await goEnvironment(toolchain)), ...reached, PATH, GOWORK: "off" };
  [hostRepository, pluginRepository] = [await repository(hostFiles), await repository(pluginFiles)];
});

/** What the host's pipeline publishes for others: the descriptor, and nothing of its sources. */
function published(): string {
  ran(hostRepository, ["build"], reached);
  ran(hostRepository, ["pack", "-o", "release"], reached);
  const place = join(emptyFolder(), "host.descriptor.json");
  cpSync(join(hostRepository, "release/host.descriptor.json"), place);
  return place;
}

/** A clean clone of the plugin's repository, in which a command built the plugin. */
function built(build: string): string {
  const clone = join(emptyFolder(), "clone");
  git(pluginRepository, "clone", "--quiet", pluginRepository, clone);
  run(clone, build);
  return clone;
}

function run(folder: string, line: string): void {
  const done = command(folder, ["sh", "-c", line], author);
  assert.is(done.code, 0, done.stderr);
}

/** The plugin's gate, held to what the host really does with the file. */
function gate(clone: string, descriptor: string) {
  const { code, stdout } = lockstep(clone, ["check", "--host", descriptor, plugin, "--json"]);
  const [verdict] = JSON.parse(stdout).plugins;
  const opened = command(clone, [join(hostRepository, dist, "greeter"), plugin]);
  assert.is(code, opened.code, `${stdout}${opened.stderr}`);
  assert.is(verdict.verdict === "loads", opened.code === 0, opened.stderr);
  return { code, findings: verdict.findings, opened };
}

test("the descriptor alone tells the author what to build, and the host loads it", () => {
  const descriptor = published();
  const clone = built(`go build -buildmode=plugin -o ${plugin} .`);
  const plain = gate(clone, descriptor);
  assert.is(plain.code, 1);
  assert.match(plain.opened.stderr, /plugin was built with a different version of package/);
  const found = plain.findings.find(({ code }: { code: string }) => code === "LS3002");
  run(clone, found.fix.command);
  assert.is(gate(clone, descriptor).opened.stdout, "v1.0.0 good day, you\n");
});

test("a release of the host that moves the contract turns the plugin's gate red until it follows", () => {
  const build = `go build -trimpath -buildmode=plugin -o ${plugin} .`;
  assert.is(gate(built(build), published()).code, 0);
  const raise = (root: string): void => {
    edit(root, "go.mod", `${contract} v1.0.0`, `${contract} v1.1.0`);
    run(root, "go mod tidy");
    commitAll(root, "contract v1.1.0");
  };
  raise(hostRepository);
  const descriptor = published();
  const behind = gate(built(build), descriptor);
  assert.is(behind.code, 1);
  assert.match(behind.findings[0].cause, /v1\.1\.0.*v1\.0\.0/);
  raise(pluginRepository);
  assert.is(gate(built(build), descriptor).opened.stdout, "v1.1.0 good day, you\n");
  const text = readFileSync(descriptor, "utf8");
  for (const secret of [hostRepository, "func main"]) assert.not(text.includes(secret), secret);
});

test("nothing of the host is needed: neither its repository nor Go", () => {
  const descriptor = published();
  const file = join(emptyFolder(), "polite.so");
  writeFileSync(file, "not a plugin");
  rmSync(hostRepository, { recursive: true });
  const alone = { PATH: "/nonexistent", HOME: emptyFolder() };
  const bundle = join(import.meta.dirname, "../../dist/lockstep.js");
  const argv = [process.execPath, bundle, "check", "--host", descriptor, file, "--json"];
  const { code, stdout, stderr } = command(emptyFolder(), argv, alone, { alone: true });
  assert.is(code, 1, stderr);
  assert.is(JSON.parse(stdout).plugins[0].verdict, "not-a-plugin");
});

test.run();
