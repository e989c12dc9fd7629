import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { crossCompiler, inspectCCompiler, targetOf } from "../../src/index.ts";
import { zigCompiler } from "../../src/zigCompiler.ts";
import { smallZig } from "../smallWheel.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2017-"));
const amd64 = { os: "linux", arch: "amd64" };
const arm64 = { os: "linux", arch: "arm64" };
const test = suite("LS2017");
test.after(() => rmSync(folder, { recursive: true }));

test("the compiler of the machine builds for the machine alone", async () => {
  const found = await inspectCCompiler({ env: process.env, store: folder });
  assert.ok(found.ok);
  if (!found.ok) return;
  assert.equal(crossCompiler(found.cc, amd64, amd64), { ok: true, cc: found.cc });
  const made = crossCompiler(found.cc, amd64, arm64);
  assert.not.ok(made.ok);
  if (made.ok) return;
  assert.is(made.findings[0]?.code, "LS2017");
  assert.is(made.findings[0]?.subject, "linux/arm64");
  assert.match(made.findings[0]?.fix?.text ?? "", '"kind": "pinned"');
});

test("the pinned one for both processors, and for no other system", () => {
  const cc = zigCompiler(smallZig("a".repeat(64)), folder, amd64);
  const other = crossCompiler(cc, amd64, arm64);
  assert.ok(other.ok);
  if (!other.ok) return;
  assert.is(other.cc.command, "zig cc -target aarch64-linux-gnu.2.17");
  assert.equal(targetOf({ toolchain: amd64, cc: other.cc }), arm64);
  assert.not(other.cc.id === cc.id);
  const made = crossCompiler(cc, amd64, { os: "darwin", arch: "arm64" });
  assert.is(made.ok ? "" : made.findings[0]?.code, "LS2017");
});

test.run();
