import { readdir, readFile } from "node:fs/promises";
import { catalogue, isCode } from "@lockstep/findings";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("catalogue");
const folder = new URL("../src/codes/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.startsWith("LS")).sort();

test("every file is in the index, one sorted line each", async () => {
  const lines = (await readFile(new URL("index.ts", folder), "utf8"))
    .split("\n")
    .filter((line) => line.startsWith("export"));
  assert.equal(
    lines,
    files.map((file) => `export * from "./${file}";`),
  );
});

test("each entry has the code it is filed under", () => {
  const codes = files.map((file) => file.replace(".ts", ""));
  assert.equal(Object.keys(catalogue).sort(), codes);
  for (const [name, { code }] of Object.entries(catalogue)) assert.is(code, name);
});

test("titles are lower-case sentences without a full stop, and no two are the same", () => {
  const entries = Object.values(catalogue);
  for (const { code, title, summary } of entries) {
    assert.match(title, /^(?![A-Z][a-z]+ )\S.*[^.]$/, code);
    assert.match(summary, /^\S.*\.$/, code);
  }
  assert.is(new Set(entries.map(({ title }) => title)).size, entries.length);
});

test("isCode knows the catalogue and nothing else", () => {
  assert.ok(isCode("LS1001"));
  for (const text of ["LS9999", "toString", "__proto__", ""]) assert.not.ok(isCode(text), text);
});

test.run();
