import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { judgeStore } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2020-"));
const test = suite("LS2020");
test.after(() => rmSync(folder, { recursive: true }));

test("a store below a file, and one on a disk that takes no file", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const below = await judgeStore(join(file, "store"));
  assert.is(below?.code, "LS2020");
  assert.is(below?.cause, `the store is ${file}/store: nothing can be written to it (ENOTDIR)`);
  if (process.platform === "linux") {
    assert.match((await judgeStore("/proc/lockstep"))?.cause ?? "", /nothing can be written to it/);
  }
});

test("a store that can be used is left empty", async () => {
  const store = join(folder, "new/store");
  assert.is(await judgeStore(store), undefined);
  assert.equal(readdirSync(store), []);
});

test.run();
