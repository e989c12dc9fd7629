import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fixturesRoot, makeOnce, runShell, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile } from "../../src/index.ts";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3028");

/** A folder with a C library and another one that needs it. */
function libraries(): Promise<string> {
  return makeOnce(join(fixturesRoot(), "c", "seven"), async (folder) => {
    const seven = "int lockstep_seven(void)";
    await runShell(
      `printf '${seven} { return 7; }' > seven.c && ` +
        `printf '${seven}; int lockstep_eight(void) { return lockstep_seven() + 1; }' > eight.c && ` +
        "gcc -shared -fPIC -Wl,-soname,liblockstepseven.so -o liblockstepseven.so seven.c && " +
        "gcc -shared -fPIC -o liblockstepeight.so eight.c -L. -llockstepseven",
      { cwd: folder },
    );
  });
}

const source = (library: string, call: string): string => `package main

// #cgo LDFLAGS: -l${library}
// int ${call}(void);
import "C"

import "ex.com/app/shared"

// New is looked up by hosts.
func New() int { return shared.Count(int(C.${call}())) }

func main() {}
`;

async function plugin(folder: string, library: string, flags: string[] = []): Promise<string> {
  const files = {
    ...sampleFiles("app"),
    "plug/main.go": source(`lockstep${library}`, `lockstep_${library}`),
  };
  const env = { CGO_LDFLAGS: `-L${folder} -Wl,-rpath-link,${folder}` };
  return appPlugin({ files, flags: [...trimmed, ...flags], env });
}

test("a library that is nowhere; installed where the run path looks, it loads", async () => {
  const folder = await libraries();
  const host = await appHost();
  const bare = await judgeAndOpen(host, [await plugin(folder, "seven")]);
  assert.equal(codesOf(bare.last), ["LS3028"]);
  assert.is(bare.last.verdict, "refused");
  assert.is(bare.last.findings[0]!.subject, "liblockstepseven.so");
  assert.is(bare.last.findings[0]!.certainty, "deduced");

  const file = copied(await plugin(folder, "seven", ["-ldflags=-r $ORIGIN/there"]));
  const before = await judgeAndOpen(host, [file]);
  assert.equal(codesOf(before.last), ["LS3028"]);
  const there = join(dirname(file), "there");
  mkdirSync(there);
  copyFileSync(join(folder, "liblockstepseven.so"), join(there, "liblockstepseven.so"));
  const fixed = await judgeAndOpen(host, [file]);
  assert.ok(fixed.report.ok);
});

test("a C symbol of no library; linked with the library that defines it, it loads", async () => {
  const folder = await libraries();
  const host = await appHost();
  const linked = source("lockstepseven", "lockstep_seven");
  const loose = linked.replace("-llockstepseven", "-Wl,--unresolved-symbols=ignore-all");
  const files = { ...sampleFiles("app"), "plug/main.go": loose };
  const { last } = await judgeAndOpen(host, [await appPlugin({ files })]);
  assert.equal([last.verdict, ...codesOf(last)], ["refused", "LS3028"]);
  const [finding] = last.findings;
  assert.equal([finding!.title, finding!.subject], ["C symbol of no library", "lockstep_seven"]);
  assert.match(finding!.fix!.text, "link the library that defines it (#cgo LDFLAGS: -lNAME)");
  const fixed = await judgeAndOpen(host, [
    await plugin(folder, "seven", [`-ldflags=-r ${folder}`]),
  ]);
  assert.ok(fixed.report.ok);
});

test("a library of a library", async () => {
  const folder = await libraries();
  const file = await plugin(folder, "eight", [`-ldflags=-r ${folder}`]);
  const { last } = await judgeAndOpen(await appHost(), [file]);
  assert.equal(codesOf(last), ["LS3028"]);
  assert.match(last.findings[0]!.cause, "by way of");
  assert.is(last.findings[0]!.subject, "liblockstepseven.so");
});

test("the folders of LD_LIBRARY_PATH, as given or as of the process that judges", async () => {
  const folder = await libraries();
  const host = await appHost();
  const file = await plugin(folder, "eight");
  process.env.LD_LIBRARY_PATH = folder;
  try {
    const report = await judgeFiles(host, [file]);
    assert.ok(report.ok, JSON.stringify(report));
    const [outcome] = JSON.parse(
      `[${await runShell(`LD_LIBRARY_PATH=${folder} ${host} ${file}`, { cwd: folder })}]`,
    );
    assert.is(outcome.error, null);
    const without = await artefactFromFile(file, { libraryPath: "" });
    assert.equal(
      without.libraries?.missing.map(({ name }) => name),
      ["liblockstepeight.so"],
    );
  } finally {
    delete process.env.LD_LIBRARY_PATH;
  }
});

test.run();
