import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { ensureCToolchain, loadCToolchains } from "../../src/index.ts";
import { smallWheel } from "../smallWheel.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2015-"));
const store = join(folder, "store");
const { wheel, sum } = smallWheel();
const zeros = "0".repeat(64);
const env = { PATH: "/nonexistent", HOME: folder };
const list = await loadCToolchains();
const test = suite("LS2015");
test.before(() => writeFileSync(join(folder, "small.whl"), wheel));
test.after(() => rmSync(folder, { recursive: true }));

async function findings(sha256: string, zig = "0.0.1", locked?: string) {
  const archives = { "linux-amd64": { from: "small.whl", sha256 } };
  const made = await ensureCToolchain({
    config: { kind: "pinned", zig, archives },
    ...(locked !== undefined && {
      locked: { kind: "pinned" as const, zig, platforms: { "linux-amd64": { sha256: locked } } },
    }),
    ...{ root: folder, store, env },
  });
  assert.not.ok(existsSync(join(store, "c-toolchains")), "nothing is installed");
  return made.ok ? [] : made.findings.map(({ code, cause }) => `${code}: ${cause}`);
}

test("a wheel that is not what lockstep.jsonc says", async () => {
  assert.equal(await findings(zeros), [
    `LS2015: ${join(folder, "small.whl")} has the SHA-256 ${sum}, but lockstep.jsonc says ${zeros}`,
  ]);
});

test("another one than locked, before anything is fetched", async () => {
  assert.equal(await findings(sum, "0.0.1", zeros), [
    `LS2015: lockstep.jsonc pins the wheel ${sum}, but lockstep-lock.json says ${zeros}`,
  ]);
});

test("another one than lockstep's own list has under the same release", async () => {
  const known = list.zig[list.default]?.["linux-amd64"]?.sha256;
  assert.equal(await findings(sum, list.default), [
    `LS2015: lockstep.jsonc pins the wheel ${sum}, but lockstep's list of C toolchains says ${known}`,
  ]);
});

test.run();
