import { assert, suite } from "@lockstep/test-kit";
import { sortImports } from "../src/sortImports.ts";

const test = suite("sortImports");

test("sorts by path within each group, names and comments go along", () => {
  const before = `package x

import (
	"os"
	"context"

	m "zz.example/m"
	_ "mosn.io/b" // why
	"mosn.io/api"
)

var x = "import ("
`;
  const after = `package x

import (
	"context"
	"os"

	"mosn.io/api"
	_ "mosn.io/b" // why
	m "zz.example/m"
)

var x = "import ("
`;
  assert.is(sortImports(before), after);
  assert.is(sortImports(after), after);
});

test("leaves single imports and files without any alone", () => {
  for (const source of ['package x\n\nimport "os"\n', "package x\n"]) {
    assert.is(sortImports(source), source);
  }
});

test.run();
