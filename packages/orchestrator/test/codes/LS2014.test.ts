import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lock } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "../tinyBuild.ts";

const test = suite("LS2014: another C compiler than locked");
const tiny = tinyBuild({}, ["hello"]);
const file = join(tiny.root, "lockstep-lock.json");
test.after(() => tiny.remove());

const read = (): Lock => JSON.parse(readFileSync(file, "utf8"));

test("a warning, with --frozen too; the lock stays, until it is written anew", async () => {
  const first = await tiny.build();
  assert.equal([first.ok, ...first.findings], [true]);
  const { id, description } = tiny.record("host").toolchain.cc;
  const own = { kind: "system", platforms: { "linux-amd64": { sha256: id, description } } };
  assert.equal(read().cToolchain, own);
  // As it was written on a machine with another linker behind the same compiler.
  const elsewhere = structuredClone(read());
  const { platforms } = elsewhere.cToolchain!;
  platforms["linux-amd64"] = { sha256: "0".repeat(64), description };
  platforms["linux-arm64"] = { sha256: "1".repeat(64), description };
  writeFileSync(file, `${JSON.stringify(elsewhere, null, 2)}\n`);
  for (const lock of ["write", "compare"] as const) {
    const other = await tiny.build({ lock });
    assert.ok(other.ok);
    const [found, ...more] = other.findings;
    assert.equal([found?.code, found?.severity, more.length], ["LS2014", "warning", 0]);
    assert.match(found?.cause ?? "", `both say ${description}`);
    assert.is(found?.fix?.command, "lockstep build --relock");
    assert.equal(read(), elsewhere);
  }
  const again = await tiny.buildIfChanged();
  assert.ok(again.skipped);
  assert.equal(
    again.findings.map(({ code }) => code),
    ["LS2014"],
    "also when nothing changed",
  );
  const relocked = await tiny.build({ lock: "rewrite" });
  assert.equal([relocked.ok, ...relocked.findings], [true]);
  platforms["linux-amd64"] = { sha256: id, description };
  assert.equal(read(), elsewhere, "of the other platforms all is kept");
  assert.equal((await tiny.build()).findings, []);
});

test("a pinned C toolchain that is no more asked for, or not yet locked, is a line that moved", async () => {
  const lock = read();
  const zig = { kind: "pinned" as const, zig: "0.17.1", glibc: "2.17" };
  const pinned = { ...zig, platforms: { "linux-amd64": { sha256: "0".repeat(64) } } };
  writeFileSync(file, `${JSON.stringify({ ...lock, cToolchain: pinned }, null, 2)}\n`);
  const frozen = await tiny.build({ lock: "compare" });
  assert.not.ok(frozen.ok);
  assert.equal(
    frozen.findings.map(({ code, cause }) => `${code}: ${cause}`),
    ["LS3102: C toolchain: locked Zig 0.17.1 for glibc 2.17, now the system's compiler"],
  );
  assert.is(frozen.findings[0]?.where?.source?.trim(), '"cToolchain": {');
  const { cToolchain, ...without } = lock;
  writeFileSync(file, `${JSON.stringify(without, null, 2)}\n`);
  assert.equal((await tiny.build({ lock: "compare" })).findings, []);
  assert.ok((await tiny.build()).ok);
  const [noted, kept] = [read(), lock].map((each) => each.cToolchain?.platforms["linux-amd64"]);
  assert.equal(noted, kept, "a build notes it");
});

test.run();
