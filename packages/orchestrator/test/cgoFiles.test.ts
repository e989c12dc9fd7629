import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { goEnvironment, goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "./tinyBuild.ts";

// docs/environment.md says so: a key holds no more of C code than Go looks at.
const test = suite("what C code takes from another folder");

const tiny = tinyBuild(
  {
    "plugins/hello/foreign.go": `package hello

// #cgo CFLAGS: -I\${SRCDIR}/include
// #cgo LDFLAGS: -L\${SRCDIR}/lib -lforeign
// #include "foreign.h"
// extern const char *library;
// static const char *header(void) { return HEADER; }
import "C"

func init() { println(C.library, C.header()) }
`,
  },
  ["hello"],
);
const path = (name: string): string => join(tiny.root, name);
test.after(() => tiny.remove());

/** Puts a library and a header there that say this word. */
function foreign(word: string): void {
  tiny.write("plugins/hello/include/foreign.h", `#define HEADER "header-${word}"\n`);
  tiny.write("scratch/foreign.c", `const char *library = "library-${word}";\n`);
  mkdirSync(path("plugins/hello/lib"), { recursive: true });
  const [source, object] = [path("scratch/foreign.c"), path("scratch/foreign.o")];
  execFileSync("gcc", ["-fPIC", "-c", "-o", object, source]);
  rmSync(path("plugins/hello/lib/libforeign.a"), { force: true });
  execFileSync("ar", ["rcs", path("plugins/hello/lib/libforeign.a"), object]);
}

/** The words that are in a file. */
function words(file: string): string[] {
  const found = readFileSync(file, "latin1").match(/(library|header)-[a-z]+/g) ?? [];
  return [...new Set(found)].sort();
}

const artefact = tiny.artefact("plugins/hello.so");
const byGo = path("scratch/plain.so");

/** Builds with lockstep, and over its own output with go alone. */
async function builtWords(): Promise<string[][]> {
  const report = await tiny.build();
  assert.ok(report.ok, JSON.stringify(report.findings));
  const toolchain = await goToolchain();
  const env = await goEnvironment(toolchain, path("go.work"));
  const argv = ["build", "-trimpath", "-buildmode=plugin", "-o", byGo, "./plugins/hello/plugin"];
  execFileSync(toolchain.go, argv, { cwd: tiny.root, env });
  return [words(artefact), words(byGo)];
}

test("what is there already stays, by go alone as by lockstep", async () => {
  foreign("one");
  const first = ["header-one", "library-one"];
  assert.equal(await builtWords(), [first, first]);
  foreign("two");
  assert.equal(await builtWords(), [first, first]);
});

test("without it the library is taken anew, the header is not", async () => {
  rmSync(artefact);
  rmSync(byGo);
  const mixed = ["header-one", "library-two"];
  assert.equal(await builtWords(), [mixed, mixed]);
});

test("a comment in a Go file of the package brings in both", async () => {
  appendFileSync(path("plugins/hello/foreign.go"), "// foreign two\n");
  assert.equal((await builtWords())[0], ["header-two", "library-two"]);
});

test.run();
