import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Path inside the workspace to content; `null` leaves out a file that it would have. */
export type Overrides = Record<string, string | null>;

const prefix = "example.com/tiny";

/** The files of a workspace with one host and these plugins: the smallest that builds and loads. */
export function tinyFiles(plugins: string[] = ["hello", "clock"]): Record<string, string> {
  return {
    "lockstep.jsonc": `{
  "version": 1,
  "go": "1.26.9",
  "hosts": ["host"],
  "plugins": ["plugins/*"]
}
`,
    "go.work": goWork(["contract", "host", ...plugins.map((name) => `plugins/${name}`)]),
    "contract/go.mod": goMod("contract"),
    "contract/contract.go":
      "package contract\n\ntype Greeter interface{ Greet(name string) string }\n",
    "host/go.mod": goMod("host", "../contract"),
    "host/lockstep.host.json": `{ "name": "host", "contract": "${prefix}/contract" }\n`,
    "host/main.go": hostMain,
    ...Object.assign({}, ...plugins.map(pluginFiles)),
  };
}

export function pluginFiles(name: string): Record<string, string> {
  const folder = `plugins/${name}`;
  return {
    [`${folder}/go.mod`]: goMod(name, "../../contract"),
    [`${folder}/lockstep.plugin.json`]: `{
  "name": "${name}",
  "version": "0.1.0",
  "contract": "${prefix}/contract",
  "host": "host"
}
`,
    [`${folder}/${name}.go`]: `package ${name}

import "${prefix}/contract"

type greeter struct{}

func (greeter) Greet(to string) string { return "${name} greets " + to }

func New() contract.Greeter { return greeter{} }
`,
    [`${folder}/plugin/main.go`]: `package main

import (
	"${prefix}/contract"
	author "${prefix}/${name}"
)

func New() contract.Greeter { return author.New() }

func main() {}
`,
  };
}

export function goWork(folders: string[]): string {
  const uses = folders.map((folder) => `\t./${folder}\n`).join("");
  return `go 1.26.0\n\nuse (\n${uses})\n`;
}

export function goMod(name: string, contract?: string, more = ""): string {
  const needs = contract
    ? `\nrequire ${prefix}/contract v0.0.0\n\nreplace ${prefix}/contract => ${contract}\n`
    : "";
  return `module ${prefix}/${name}\n\ngo 1.26.0\n${needs}${more}`;
}

const hostMain = `package main

import (
	"fmt"
	"os"
	"plugin"

	"${prefix}/contract"
)

func main() {
	for _, file := range os.Args[1:] {
		p, err := plugin.Open(file)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		symbol, err := p.Lookup("New")
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(symbol.(func() contract.Greeter)().Greet("you"))
	}
}
`;

/** A workspace in a temporary folder of its own. */
export interface TinyWorkspace {
  root: string;
  read(path: string): string;
  write(path: string, content: string): void;
  remove(): void;
}

/** Writes the tiny workspace, with some files other than usual. */
export function tinyWorkspace(overrides: Overrides = {}, plugins?: string[]): TinyWorkspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-tiny-")));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries({ ...tinyFiles(plugins), ...overrides })) {
    if (content !== null) write(path, content);
  }
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return { root, read, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
