import { sameNameTwice } from "@lockstep/contract";
import { assert, suite } from "@lockstep/test-kit";
import { boundaryTree, hostSays, surveyed } from "../boundaryTree.ts";

const test = suite("LS3202");

const host = `package main

import (
	"database/sql"
	"database/sql/driver"
	"encoding/gob"
	"expvar"
	"flag"
	"fmt"
	"net/http"
	"plugin"

	"ex.com/b/shared"
)

type drv struct{}

func (drv) Open(string) (driver.Conn, error) { return nil, nil }

type message struct{ A int }

func serve(http.ResponseWriter, *http.Request) {}

var _ = expvar.NewInt("count")

func init() {
	tables()
	http.HandleFunc("GET /m/{id}", serve)
}

func tables() {
	sql.Register("db", drv{})
	gob.RegisterName("message", message{})
}

func main() {
	port := flag.Int("port", 0, "")
	flag.Parse()
	shared.Verbose()
	for _, file := range flag.Args() {
		_, err := plugin.Open(file)
		fmt.Println("opened:", err, *port)
	}
}
`;

const library = `package shared

import "flag"

var verbose = flag.Bool("verbose", false, "")

func Verbose() bool { return *verbose }
`;

const plugin = (imports: string[], code: string) =>
  `package main\n\nimport (\n${imports.map((path) => `\t"${path}"\n`).join("")})\n\n${code}\n\nfunc main() {}\n`;

const open = "func (drv) Open(string) (driver.Conn, error) { return nil, nil }";

/** Folder, source, and the words of the panic; none where it loads. */
const plugins: [folder: string, source: string, panic?: string][] = [
  ["flags", plugin(["flag"], 'var port = flag.Int("port", 1, "")'), "flag redefined: port"],
  [
    "set",
    plugin(["flag"], 'func init() { flag.CommandLine.Bool("port", false, "") }'),
    "flag redefined: port",
  ],
  [
    "otherpath",
    plugin(["ex.com/b/copied/shared"], "var _ = shared.Verbose"),
    "flag redefined: verbose",
  ],
  [
    "routes",
    plugin(["net/http"], 'func init() { http.Handle("GET /m/{name}", http.NotFoundHandler()) }'),
    "matches the same requests",
  ],
  [
    "drivers",
    plugin(
      ["database/sql", "database/sql/driver"],
      `type drv struct{}\n\n${open}\n\nfunc init() { sql.Register("db", drv{}) }`,
    ),
    "Register called twice for driver db",
  ],
  [
    "variables",
    plugin(["expvar"], 'func init() { expvar.Publish("count", new(expvar.Int)) }'),
    "Reuse of exported var name: count",
  ],
  [
    "gobs",
    plugin(
      ["encoding/gob"],
      'type message struct{ A int }\n\nfunc init() { gob.RegisterName("message", message{}) }',
    ),
    'registering duplicate types for "message"',
  ],
  ["both", plugin(["ex.com/b/shared"], "var _ = shared.Verbose")],
  [
    "ownset",
    plugin(
      ["flag"],
      'var set = flag.NewFlagSet("x", flag.PanicOnError)\n\nvar _ = set.Int("port", 1, "")',
    ),
  ],
  ["asked", plugin(["flag"], 'func New() { flag.Int("port", 1, "") }')],
  [
    "guarded",
    plugin(
      ["flag"],
      'func init() {\n\tif flag.Lookup("port") != nil {\n\t\treturn\n\t}\n\tflag.Int("port", 1, "")\n}',
    ),
  ],
  ["one", plugin(["flag"], 'func init() { flag.Bool("fast", false, "") }')],
];

const files = Object.fromEntries([
  ["host/main.go", host],
  ["shared/shared.go", library],
  ["copied/shared/shared.go", library],
  ...plugins.map(([folder, source]) => [`${folder}/main.go`, source]),
  ["two/main.go", plugin(["flag"], 'func init() { flag.Bool("fast", true, "") }')],
]);

for (const [folder, , panic] of plugins) {
  test(`${folder}: ${panic ?? "loads, and no word of it"}`, async () => {
    const tree = await boundaryTree(files);
    const findings = sameNameTwice(
      await surveyed(tree, "host", "host"),
      await surveyed(tree, folder, "plugin"),
      { cwd: tree },
    );
    const real = await hostSays(tree, "host", [folder]);
    assert.equal(
      findings.map(({ code, severity }) => `${code} ${severity}`),
      panic ? ["LS3202 warning"] : [],
    );
    assert.is(real.code, panic ? 2 : 0, real.output);
    assert.match(real.output, panic ?? "opened: <nil>");
  });
}

test("two plugins of one process", async () => {
  const tree = await boundaryTree(files);
  const [one, two] = [await surveyed(tree, "one", "plugin"), await surveyed(tree, "two", "plugin")];
  const inProcess = await surveyed(tree, "host", "host");
  const [finding, ...more] = sameNameTwice(one, two, { cwd: tree, host: inProcess });
  assert.equal([finding?.code, finding?.subject, more], ["LS3202", "fast", []]);
  const real = await hostSays(tree, "host", ["one", "two"]);
  assert.match(real.output, "opened: <nil>");
  assert.match(real.output, "flag redefined: fast");
});

test("two plugins that share a package which the host has, too", async () => {
  const tree = await boundaryTree(files);
  const inProcess = await surveyed(tree, "host", "host");
  const side = await surveyed(tree, "both", "plugin");
  assert.equal(sameNameTwice(side, side, { cwd: tree, host: inProcess }), []);
});

test.run();
