import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("loaded code");
const folder = emptyFolder();

/** What stands in code that most commands can do without, as the bundle writes it. */
const heavy = {
  "the validators of documents": "json-schema.org",
  "what fetches": 'require("node:https")',
  "what starts processes": 'require("node:child_process")',
};

/** Which heavy code a command loads, by Node's own list of the scripts that it ran. */
function loaded(...args: string[]): string[] {
  return loadedIn(folder, ...args);
}

function loadedIn(cwd: string, ...args: string[]): string[] {
  const NODE_V8_COVERAGE = mkdtempSync(join(folder, "coverage-"));
  lockstep(cwd, args, { NODE_V8_COVERAGE });
  const [file = ""] = readdirSync(NODE_V8_COVERAGE);
  const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, file), "utf8"));
  const own = (result as Script[])
    .filter(({ url }) => url.startsWith("file:"))
    .map(({ url, functions }) => ({ path: fileURLToPath(url), functions }))
    .filter(({ path }) => dirname(path) === dirname(bundle))
    .flatMap(({ path, functions }) => codeRun(path, functions));
  assert.ok(own.length > 0, `${args.join(" ")} loads the bundle`);
  return Object.entries(heavy).flatMap(([what, text]) =>
    own.some((code) => code.includes(text)) ? [what] : [],
  );
}

/** What Node notes of a script. */
interface Script {
  url: string;
  functions: {
    functionName: string;
    ranges: { startOffset: number; endOffset: number; count: number }[];
  }[];
}

/** The code of a script; of the one that small chunks are in, that of the chunks which ran. */
function codeRun(path: string, functions: Script["functions"]): string[] {
  const code = readFileSync(path, "utf8");
  if (basename(path) !== "chunks.js") return [code];
  return functions
    .filter(({ functionName, ranges }) => functionName.startsWith("chunk-") && ranges[0]?.count)
    .map(({ ranges }) => code.slice(ranges[0]?.startOffset, ranges[0]?.endOffset));
}

test("check of files outside a workspace loads none of the code of documents, fetches and builds", () => {
  writeFileSync(join(folder, "host"), "no ELF");
  writeFileSync(join(folder, "plug.so"), "no ELF");
  assert.equal(loaded("check", "host", "plug.so"), []);
});

test("a build loads what fetches only when something is missing", () => {
  const root = newWorkspace("quick");
  assert.is(lockstep(root, ["build"]).code, 0);
  writeFileSync(join(root, "host", "edited.go"), "package main\n");
  assert.equal(loadedIn(root, "build"), ["the validators of documents", "what starts processes"]);
});

test("what does need them loads them", () => {
  writeFileSync(join(folder, "host.json"), "{}");
  assert.equal(loaded("check", "host.json", "plug.so"), ["the validators of documents"]);
  const parts = readdirSync(dirname(bundle)).map((name) => join(dirname(bundle), name));
  const all = parts
    .filter((path) => path.endsWith(".js"))
    .map((path) => readFileSync(path, "utf8"));
  for (const [what, text] of Object.entries(heavy)) {
    assert.ok(
      all.some((code) => code.includes(text)),
      `the bundle has ${what}`,
    );
  }
});

test.run();
