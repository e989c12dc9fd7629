import { assert, suite } from "@lockstep/test-kit";
import { readGoFile } from "../../src/init/goFile.ts";

const test = suite("what the text of a Go file tells");

test("package, imports, exported names and lookups", () => {
  const file = readGoFile(`// Command gateway; package nothing.
package main

import "fmt"
import (
	// "commented"
	"plugin"
	api "example.com/api" // for Handler
)

const symbol = "Handler"

/*
func Gone() {}
*/

var text = \`
func InText() {}
\`

var Handler api.Handler = handler{}

var (
	New   = build
	local = 1
)

type handler struct{}

func (handler) Method() {}

func Build() { fmt.Println(text) }

func open(p *plugin.Plugin) {
	p.Lookup("Init")
	p.Lookup(symbol)
	p.Lookup(api.Name)
	p.Lookup(names[0])
}
`);
  assert.ok(file);
  assert.is(file.package, "main");
  assert.equal(file.imports, ["fmt", "plugin", "example.com/api"]);
  assert.equal(file.exported, ["Build", "Handler", "New"]);
  assert.is(file.main, "absent");
  assert.equal(file.lookups, [{ name: "Init" }, { identifier: "symbol" }, { identifier: "Name" }]);
  assert.is(file.strings.get("symbol"), "Handler");
});

const mains: [code: string, main: string][] = [
  ["", "absent"],
  ["func main() {}", "empty"],
  ["func main() {\n}", "empty"],
  ["func main() {\n\trun()\n}", "full"],
  ["// func main() {}", "absent"],
];
for (const [code, main] of mains) {
  test(`main in ${JSON.stringify(code)}`, () => {
    assert.is(readGoFile(`package main\n\n${code}\n`)?.main, main);
  });
}

const left: [text: string, read: boolean][] = [
  ["//go:build ignore\n\npackage main\n", false],
  ["//go:build tools\n\npackage main\n", false],
  ["// +build ignore\n\npackage main\n", false],
  ["//go:build !windows\n\npackage main\n", true],
  ["//go:build linux && ignore\n\npackage main\n", false],
  ["// go:build ignore is how tools do it.\npackage main\n", true],
  ["this is no Go\n", false],
];
for (const [text, read] of left) {
  test(`${read ? "reads" : "leaves out"} ${JSON.stringify(text)}`, () => {
    assert.is(readGoFile(text) !== undefined, read);
  });
}

test.run();
