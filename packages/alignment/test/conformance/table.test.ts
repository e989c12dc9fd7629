import { readdirSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { casesOf } from "./casesOf.ts";
import { releases } from "./releases.ts";

const test = suite("the table of cases");

/** Codes that nothing which plugin.Open would see leads to. */
const notOfFiles: Record<string, string> = {
  LS3034: "it is about the entry that a manifest names",
  LS3036: "it is about an end of the file that neither Go nor the dynamic linker reads",
};

test("every code of a cause has a case", () => {
  const fixtures = readdirSync(new URL("../codes", import.meta.url));
  const codes = fixtures.map((name) => name.slice(0, "LS3001".length));
  const cases = casesOf(releases.at(-1)!, "all").map(({ one }) => one);
  const covered = cases.flatMap(({ cause = [], also = [], skew }) => [
    ...cause,
    ...also,
    ...(skew ? ["LS3015"] : []),
  ]);
  const missing = codes.filter((code) => !covered.includes(code) && !(code in notOfFiles));
  assert.equal(missing, []);
});

test("no two cases of a family have one name", () => {
  for (const release of releases) {
    const names = casesOf(release, "all").map(({ family, one }) => `${family}: ${one.what}`);
    assert.equal(names.length, new Set(names).size);
  }
});

test.run();
