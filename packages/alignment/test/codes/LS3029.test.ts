import { readFileSync, writeFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../../src/index.ts";
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

test("a symbol version that the C library of this machine does not have", async () => {
  const plugin = await appPlugin();
  const { binary } = await artefactFromFile(plugin);
  const floor = binary.ok ? binary.binary.elf.glibcFloor! : "";
  const file = copied(plugin);
  const newer = floor.replace(/\d+$/, (digits) => "9".repeat(digits.length));
  renameVersion(file, `GLIBC_${floor}`, `GLIBC_${newer}`);
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
  const fixed = await judgeAndOpen(host, [plugin]);
  assert.ok(fixed.report.ok);
});

test("a target named by its glibc, older or newer than what host and plugin need", async () => {
  const [host, plugin] = [await appHost(), await appPlugin()];
  const judged = async (glibc: string) =>
    judge({
      host: await artefactFromFile(host, { glibc }),
      plugins: [await artefactFromFile(plugin, { glibc })],
    });
  const old = await judged("2.2.5");
  assert.not.ok(old.ok);
  assert.equal(codesOf(old.plugins[0]!), ["LS3029"]);
  assert.is(old.plugins[0]!.findings[0]!.certainty, "deduced");
  assert.equal(
    old.findings.map((each) => each.code),
    ["LS3029"],
  );
  const recent = await judged("2.99");
  assert.ok(recent.ok);
});

test.run();
