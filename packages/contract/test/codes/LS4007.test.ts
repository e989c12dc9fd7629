import { assert, suite } from "@lockstep/test-kit";
import { analyseSample } from "../sampleWorkspace.ts";

const test = suite("LS4007");

async function findingsOf(source: string, manifest?: string) {
  const result = await analyseSample({
    "plugins/plug/plug.go": source,
    ...(manifest && { "plugins/plug/lockstep.plugin.json": manifest }),
    ...(manifest && { "host/lockstep.host.json": '{ "name": "host" }\n' }),
  });
  return result.ok ? [] : result.findings;
}

test("a plugin without its entry: which functions there are", async () => {
  const [finding, ...more] = await findingsOf(
    "package plug\n\nfunc Make() {}\n\nfunc Other() {}\n",
  );
  assert.equal(more, []);
  assert.is(finding?.code, "LS4007");
  assert.is(finding?.title, "plugin plug has no function New");
  assert.match(finding?.cause ?? "", "exports the functions Make, Other");
  assert.is(finding?.where?.file, "plugins/plug/plug.go");
});

test("an entry of another type than the host asserts: both types, and what to write", async () => {
  const source = `package plug

import "ex.com/ws/contract"

type greeter struct{}

func (*greeter) Greet(name string) (string, error) { return name, nil }

var _ contract.Greeter = (*greeter)(nil)

func New() *greeter { return nil }
`;
  const hidden = await findingsOf(source);
  assert.match(hidden[0]?.cause ?? "", "plug.greeter is not exported");
  const [finding] = await findingsOf(source.replaceAll("greeter", "Hello"));
  assert.is(finding?.code, "LS4007");
  assert.is(finding?.cause, "New is func() *plug.Hello; the host asserts func() contract.Greeter");
  assert.is(finding?.fix?.text, "declare it as func New() contract.Greeter");
  assert.is(finding?.where?.line, 11);
});

test("an interface of the same methods but another package", async () => {
  const [finding] = await findingsOf(
    "package plug\n\ntype Greeter interface{ Greet(name string) (string, error) }\n\nfunc New() Greeter { return nil }\n",
  );
  assert.is(finding?.cause, "New is func() plug.Greeter; the host asserts func() contract.Greeter");
});

test("an entry with parameters, a variable, a generic function, a package main", async () => {
  const imported = 'package plug\n\nimport "ex.com/ws/contract"\n\n';
  const parameter = await findingsOf(
    `${imported}func New(name string) contract.Greeter { return nil }\n`,
  );
  assert.match(parameter[0]?.cause ?? "", "New is func(name string) contract.Greeter;");
  const variable = await findingsOf(
    `${imported}var New = func() contract.Greeter { return nil }\n`,
  );
  assert.match(variable[0]?.cause ?? "", "New is a variable;");
  const generic = await findingsOf("package plug\n\nfunc New[T any]() T { panic(0) }\n");
  assert.match(generic[0]?.cause ?? "", "New is a generic function;");
  const main = await findingsOf("package main\n\nfunc New() {}\n\nfunc main() {}\n");
  assert.is(main[0]?.title, "plugin plug is written as package main");
  assert.equal(
    [parameter, variable, generic, main].map((each) => each.map(({ code }) => code)),
    [["LS4007"], ["LS4007"], ["LS4007"], ["LS4007"]],
  );
});

test("a foreign entry whose types package main can't name", async () => {
  const manifest =
    '{ "name": "plug", "version": "1.0.0", "contract": "net/http", "host": "host" }\n';
  const [finding] = await findingsOf(
    "package plug\n\ntype config struct{}\n\nfunc New(c config) {}\n",
    manifest,
  );
  assert.is(finding?.code, "LS4007");
  assert.match(finding?.cause ?? "", "plug.config is not exported or is internal");
});

test.run();
