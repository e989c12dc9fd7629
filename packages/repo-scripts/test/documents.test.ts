import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { consoleBlocks } from "./documents/consoleBlocks.ts";
import { matches } from "./documents/matches.ts";
import { notRun } from "./documents/notRun.ts";
import { prepareDocuments, testDocument } from "./documents/testDocument.ts";

const test = suite("commands in docs");
test.before(prepareDocuments);

test("the matcher refuses what is not shown", () => {
  assert.ok(matches(["a", "...", "z 12 ms"], ["a", "b", "c", "z 3.4 s"]));
  assert.ok(matches(["... end"], ["any end"]));
  assert.not(matches(["a"], ["a", "b"]));
  assert.not(matches(["a", "b"], ["a"]));
  assert.not(matches(["a.c"], ["abc"]));
});

test("a command that would not be run is told, wherever it stands", () => {
  const told = (...lines: string[]) => notRun(lines.join("\n"));
  for (const language of ["", "sh", "bash", "shell-session"]) {
    assert.is(told(`\`\`\`${language}`, "lockstep build", "```").length, 1, language);
  }
  assert.equal(told("```text", "# a comment", "$ podman build .", "```"), ["3: $ podman build ."]);
  assert.equal(told("- as here:", "  ```console", "  $ make", "  ```").length, 2, "indented");
  assert.equal(told("~~~console", "$ make", "~~~"), ["1: ~~~console"]);
  assert.equal(told("```console", "make", "```"), ["2: make"], "without its mark");
  assert.equal(told("by hand:", "", "    $ make"), ["3:     $ make"]);
  assert.equal(told("```console", "$ make", "made", "$ make", "```", "```go", "x", "```"), []);
  assert.equal(told("```", "error[LS4001]: compile error", "```"), []);
  assert.equal(told("```", "AlignmentError: x {", "```"), []);
});

test("a command that goes on in the next line is one", () => {
  const text = ["```console", "$ podman build \\", "    -t x .", "done", "```"].join("\n");
  const [{ commands } = { commands: [] }] = consoleBlocks(text, "shop");
  assert.equal(commands, [{ command: "podman build \\\n    -t x .", output: ["done"], line: 2 }]);
});

for (const document of pages()) testDocument(test, document);

/** Every page below docs. */
function pages(): string[] {
  const docs = readdirSync(join(repositoryRoot, "docs"), { recursive: true, encoding: "utf8" });
  const names = docs.filter((name) => name.endsWith(".md")).sort();
  return names.map((name) => join("docs", name));
}

test.run();
