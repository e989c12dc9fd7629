import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareVersions } from "@lockstep/go-binary";
import {
  fixturesRoot,
  runShell,
  type ShellOptions,
  sampleFiles,
  writeTree,
  zigCompiler,
} from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../../src/index.ts";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3029");

/** The hash by which the linker compares version names (System V ABI). */
function elfHash(name: string): number {
  let hash = 0;
  for (const byte of Buffer.from(name)) {
    hash = (hash * 16 + byte) >>> 0;
    const top = hash & 0xf000_0000;
    if (top !== 0) hash ^= top >>> 24;
    hash = (hash & ~top) >>> 0;
  }
  return hash;
}

/** Lets a file ask for another version, as if it had been linked on a newer machine. */
function renameVersion(file: string, from: string, to: string): void {
  const content = readFileSync(file);
  const word = (name: string): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(elfHash(name));
    return bytes;
  };
  for (const [old, renamed] of [
    [Buffer.from(`\0${from}\0`), Buffer.from(`\0${to}\0`)],
    [word(from), word(to)],
  ] as const) {
    const at = content.indexOf(old);
    assert.ok(at > 0, `no ${from}`);
    renamed.copy(content, at);
  }
  writeFileSync(file, content);
}

async function floorOf(file: string): Promise<string> {
  const { binary } = await artefactFromFile(file);
  return binary.ok ? binary.binary.elf.glibcFloor! : "";
}

/** A plugin for a glibc that is newer than any, so than that of this machine. */
async function tooNew(): Promise<{ file: string; newer: string }> {
  const plugin = await appPlugin();
  const floor = await floorOf(plugin);
  const file = copied(plugin);
  const newer = floor.replace(/\d+$/, (digits) => "9".repeat(digits.length));
  renameVersion(file, `GLIBC_${floor}`, `GLIBC_${newer}`);
  return { file, newer };
}

test("a symbol version that the C library of this machine does not have", async () => {
  const { file, newer } = await tooNew();
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [file]);
  assert.equal(codesOf(last), ["LS3029"]);
  assert.is(last.verdict, "refused");
  assert.is(last.findings[0]!.certainty, "proven");
  assert.match(last.findings[0]!.cause, `the plugin needs glibc ${newer}, the target has 2.`);
  const { fix } = last.findings[0]!;
  assert.match(
    fix!.command!,
    /CC='zig cc -target (x86_64|aarch64)-linux-gnu\.2\.\d+' go build -trimpath -buildmode=plugin -o /,
  );
});

/** A plugin of which glibc's libm alone is asked for more than any has. */
async function tooNewForLibm(): Promise<{ file: string; newer: string }> {
  const source = `package main

// #cgo LDFLAGS: -lm
// #include <math.h>
import "C"

import "ex.com/app/shared"

// New is looked up by hosts.
func New() int { return shared.Count(int(C.exp(1))) }

func main() {}
`;
  const file = copied(
    await appPlugin({ files: { ...sampleFiles("app"), "plug/main.go": source } }),
  );
  const { binary } = await artefactFromFile(file);
  const { versionNeeds } = binary.ok ? binary.binary.elf : { versionNeeds: [] };
  const [needed = ""] = versionNeeds.find(({ library }) => library === "libm.so.6")?.versions ?? [];
  const newer = needed.replace(/\d+$/, (digits) => "9".repeat(digits.length));
  renameVersion(file, needed, newer);
  return { file, newer: newer.replace("GLIBC_", "") };
}

test("a symbol version that libm alone is asked for, here and on a target", async () => {
  const { file, newer } = await tooNewForLibm();
  const host = await appHost();
  const { last } = await judgeAndOpen(host, [file]);
  assert.equal([last.verdict, ...codesOf(last)], ["refused", "LS3029"]);
  assert.match(last.message!, `/libm.so.6: version \`GLIBC_${newer}' not found (required by `);
  assert.match(last.findings[0]!.cause, /the target has 2\.\d+ \(\/.*\/libm\.so\.6\)$/);
  const older = await judgedFor("2.98", [host, file]);
  assert.equal(older.plugins.flatMap(codesOf), ["LS3029"]);
  assert.ok((await judgedFor(newer, [host, file])).ok);
});

/** A verdict for a target that is named by its glibc. */
async function judgedFor(glibc: string, [host, plugin]: [host: string, plugin: string]) {
  return judge({
    host: await artefactFromFile(host, { glibc }),
    plugins: [await artefactFromFile(plugin, { glibc })],
  });
}

test("a target named by its glibc, older or newer than what host and plugin need", async () => {
  const files: [string, string] = [await appHost(), await appPlugin()];
  const old = await judgedFor("2.2.5", files);
  assert.not.ok(old.ok);
  assert.equal(codesOf(old.plugins[0]!), ["LS3029"]);
  assert.is(old.plugins[0]!.findings[0]!.certainty, "deduced");
  assert.equal(
    old.findings.map((each) => each.code),
    ["LS3029"],
  );
  const recent = await judgedFor("2.99", files);
  assert.ok(recent.ok);
});

/** Zig is a download of 101 MB, and compiles its own C runtime for each glibc. */
const zig = process.env.LOCKSTEP_TEST_FULL ? await zigCompiler() : undefined;

if (zig === undefined) test.skip("the fix: not tried: needs npm run test:full and pip");
else {
  /** Where the user of a fix runs it: in the module's folder, with `zig` on PATH. */
  const inModule = async (): Promise<ShellOptions> => {
    const cache = join(fixturesRoot(), "tools", "zig-cache");
    const env = { ZIG_GLOBAL_CACHE_DIR: cache, ZIG_LOCAL_CACHE_DIR: cache };
    return { cwd: await writeTree(sampleFiles("app")), env, alsoOnPath: [dirname(zig)] };
  };

  test("the fix of a plugin that this machine refuses makes it load here", async () => {
    const host = await appHost();
    const { file } = await tooNew();
    const { last } = await judgeAndOpen(host, [file]);
    assert.equal([last.verdict, ...codesOf(last)], ["refused", "LS3029"]);
    await applyFix(last.findings[0], [host, file], await inModule());
  });

  test("the fixes of host and plugin make both fit an older target, and load", async () => {
    const [host, plugin] = [copied(await appHost()), copied(await appPlugin())];
    const target = "2.17";
    for (const file of [host, plugin]) {
      assert.ok(compareVersions(await floorOf(file), target) > 0, `${file} is old enough`);
    }
    const before = await judgedFor(target, [host, plugin]);
    const findings = [...before.findings, ...before.plugins[0]!.findings];
    assert.equal(
      findings.map(({ code, where }) => [code, where!.file]),
      [
        ["LS3029", host],
        ["LS3029", plugin],
      ],
    );
    for (const { fix } of findings) await runShell(fix!.command!, await inModule());
    const after = await judgedFor(target, [host, plugin]);
    assert.ok(after.ok, JSON.stringify(after, null, 1));
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.is(last.verdict, "loads");
  });
}

test.run();
