import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CToolchain } from "@lockstep/schema";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { ensureCToolchain } from "../../src/index.ts";
import { makeZip } from "../makeZip.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2016-"));
const env = { PATH: "/nonexistent", HOME: folder };
const test = suite("LS2016");
test.after(() => rmSync(folder, { recursive: true }));

async function cause(config: Omit<CToolchain, "kind">, store = join(folder, "store")) {
  const asked = { config: { kind: "pinned" as const, ...config }, root: folder, store, env };
  const made = await ensureCToolchain(asked);
  assert.not.ok(existsSync(join(store, "c-toolchains")), "nothing is installed");
  assert.not.ok(made.ok);
  if (made.ok) return "";
  assert.equal(
    made.findings.map(({ code }) => code),
    ["LS2016"],
  );
  return made.findings[0]?.cause ?? "";
}

test("no pip, and no wheel named", async () => {
  assert.match(await cause({}), "there is no pip on PATH, and lockstep.jsonc names no wheel");
});

test("a release whose sum nobody pins", async () => {
  const told = await cause({ zig: "0.0.1" });
  assert.match(told, /^nobody pins the sum of Zig 0\.0\.1 for linux-amd64; .* 0\.17\.1$/);
});

test("a file that is not there, a server that is not there, a file that is no wheel", async () => {
  const from = (place: string, sum = "0".repeat(64)) => ({
    zig: "0.0.1",
    archives: { "linux-amd64": { from: place, sha256: sum } },
  });
  assert.match(await cause(from("none.whl")), `${join(folder, "none.whl")}, which lockstep.jsonc`);
  assert.match(await cause(from("http://127.0.0.1:1/zig.whl")), "ECONNREFUSED");
  const outside = [{ name: "ziglang/../../zig", content: "", mode: 0o100755 }];
  for (const content of [Buffer.from("no zip"), makeZip([]), makeZip(outside)]) {
    writeFileSync(join(folder, "bad.whl"), content);
    assert.match(await cause(from("bad.whl", sha256(content))), "its wheel can't be used");
  }
  assert.not.ok(existsSync(join(folder, "zig")));
});

test("a store whose name has a space", async () => {
  assert.match(await cause({}, join(folder, "my store")), "the store's name has a space");
});

test.run();
