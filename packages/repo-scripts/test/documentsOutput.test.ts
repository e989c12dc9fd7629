import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { findingsShown, misshapen } from "./documents/findingShown.ts";

const test = suite("output shown in README and docs");
const pages = pathsIn("docs/codes");
const documents = ["README.md", ...pathsIn("docs"), ...pages];

test("a block that no reporter prints is told", () => {
  const right = [
    "error[LS0000]: x",
    "  --> a.go:1:2",
    "    |",
    "  1 | x",
    "    | ^",
    "  = cause: y",
  ];
  const docs = "  = docs: lockstep explain LS0000";
  assert.is(misshapen([...right, "  = fix: z", "         on", "      go env", docs]), undefined);
  assert.is(misshapen([...right, docs, "  = fix: z"]), "  = fix: z");
  assert.is(misshapen([...right, "  = help: z", docs]), "  = help: z");
  assert.is(misshapen(["error[LS0000]: x", "  a.go:1", docs]), "  a.go:1");
  assert.is(misshapen(["error[LS0000]: x", "  = note: y", docs]), "cause");
  assert.is(misshapen(right), "docs");
});

test("pages of codes show findings as the terminal does", () => {
  for (const page of pages) {
    for (const lines of findingsShown(read(page))) {
      assert.equal({ page, wrong: misshapen(lines) }, { page, wrong: undefined });
      assert.ok(
        lines.every(({ length }) => length <= 100),
        `${page}: output is wrapped at 100 columns`,
      );
    }
  }
});

test("each shown finding says what to do, save those of the compiler, whose words say it", () => {
  for (const page of pages) {
    for (const lines of findingsShown(read(page))) {
      const [head = ""] = lines;
      const says = head.includes("LS4001") || lines.some((line) => line.startsWith("  = fix: "));
      assert.ok(says, `${page}: ${head}`);
    }
  }
});

test("each page shows its finding, or the error that a script catches", () => {
  for (const page of pages) {
    const caught = /^```\n[A-Z]\w+Error: /m.test(read(page));
    assert.ok(caught || findingsShown(read(page)).length > 0, page);
  }
});

test("no document shows what lockstep does not print, or a package that npm does not have", () => {
  for (const document of documents) {
    for (const words of ["npx lockstep", "= help:"]) {
      assert.not.ok(read(document).includes(words), `${document}: ${words}`);
    }
  }
});

function pathsIn(folder: string): string[] {
  const names = readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => join(folder, name));
}

function read(document: string): string {
  return readFileSync(join(repositoryRoot, document), "utf8");
}

test.run();
