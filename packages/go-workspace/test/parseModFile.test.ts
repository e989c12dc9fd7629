import { parseModFile } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("parseModFile");

test("blocks, single lines, comments and quotes", () => {
  const text = `// a comment
go 1.26.0 // indirect

use (
	./host
	"./with space"
	// nothing
	\`./raw\`
)
use ./one
replace a/b => ../b
`;
  assert.equal(
    parseModFile(text).map(({ verb, words, line }) => [line, verb, ...words].join(" ")),
    [
      "2 go 1.26.0",
      "5 use ./host",
      "6 use ./with space",
      "8 use ./raw",
      "10 use ./one",
      "11 replace a/b => ../b",
    ],
  );
});

test("a file that ends in the middle of a block, with Windows line ends", () => {
  assert.equal(parseModFile("require (\r\n\ta v1\r\n"), [
    { verb: "require", words: ["a", "v1"], line: 2 },
  ]);
});

test.run();
