import { entryFindings, sameTypeTwice } from "@lockstep/contract";
import { assert, suite } from "@lockstep/test-kit";
import { boundaryTree, hostSays, surveyed } from "../boundaryTree.ts";

const test = suite("LS3201");

const host = `package main

import (
	"fmt"
	"os"
	"plugin"

	"ex.com/b/contract"
)

// Reply is what the host takes from a handler.
type Reply struct{ Text string }

func main() {
	p, err := plugin.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	symbol, err := p.Lookup("New")
	if err != nil {
		panic(err)
	}
	handler := symbol.(func() contract.Handler)()
	reply, ok := handler.Handle("x").(Reply)
	fmt.Println("reply:", reply.Text, ok)
}
`;

const contract = `package contract

// Handler answers with anything.
type Handler interface{ Handle(name string) any }
`;

/** A plugin over a contract, with what its Handle returns. */
const plugin = (path: string, reply: string, declarations = "") => `package main

import "${path}"

type handler struct{}

func (handler) Handle(name string) any { return ${reply} }

func New() contract.Handler { return handler{} }

${declarations}

func main() {}
`;

const files = {
  "contract/contract.go": contract,
  "host/main.go": host,
  "copied/contract/contract.go": contract,
  "own/main.go": plugin(
    "ex.com/b/contract",
    "Reply{Text: name}",
    "type Reply struct{ Text string }",
  ),
  "copy/main.go": plugin("ex.com/b/copied/contract", "name"),
  "fine/main.go": plugin(
    "ex.com/b/contract",
    "Answer{Text: name}",
    "type Answer struct{ Text string }",
  ),
};

async function both(folder: string) {
  const tree = await boundaryTree(files);
  const [hostSide, side] = [
    await surveyed(tree, "host", "host"),
    await surveyed(tree, folder, "plugin"),
  ];
  return {
    twice: sameTypeTwice(hostSide, side, { cwd: tree }),
    entry: entryFindings(hostSide, side, { cwd: tree }),
    real: await hostSays(tree, "host", [folder]),
  };
}

test("a struct of both: it loads, and the host's assertion does not hold", async () => {
  const { twice, entry, real } = await both("own");
  assert.equal(entry, []);
  const [finding, ...more] = twice;
  assert.equal(more, []);
  assert.is(finding?.code, "LS3201");
  assert.is(finding?.severity, "warning");
  assert.is(finding?.certainty, "likely");
  assert.is(finding?.subject, "Reply");
  assert.is(finding?.where?.file, "own/main.go");
  assert.match(
    finding?.cause ?? "",
    "declared in ex.com/b/host for the host and again in ex.com/b/own",
  );
  assert.is(real.output, "reply:  false\n");
});

test("a copy of the contract under another import path: refused by the host, in its words", async () => {
  const { twice, entry, real } = await both("copy");
  assert.equal(
    twice.map(({ code, certainty, subject }) => [code, certainty, subject]),
    [["LS3201", "deduced", "Handler"]],
  );
  assert.equal(
    entry.map(({ code, cause }) => [code, cause]),
    [
      [
        "LS4007",
        "New is func()(ex.com/b/copied/contract.Handler); the host asserts func()(ex.com/b/contract.Handler) (host/main.go:19)",
      ],
    ],
  );
  assert.is(real.code, 2);
  assert.match(
    real.output,
    "interface conversion: plugin.Symbol is func() contract.Handler, not func() contract.Handler",
  );
});

test("types of equal shape and another name are no pair", async () => {
  const { twice, entry } = await both("fine");
  assert.equal([twice, entry], [[], []]);
});

test.run();
