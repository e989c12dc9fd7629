import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { freeBytes, judgeSpace } from "../../src/index.ts";

const test = suite("LS2011");

test("too little room for a Go release and what is compiled with it", () => {
  const found = judgeSpace("/store", 412 * 1024 ** 2);
  assert.is(found?.code, "LS2011");
  assert.match(found?.cause ?? "", /^412 MB are free where the store is, \/store;/);
  assert.is(judgeSpace("/store", 20 * 1024 ** 3), undefined);
});

test("the room is known before the store is there", async () => {
  const free = await freeBytes(join(tmpdir(), "not/there/yet"));
  assert.ok(Number.isSafeInteger(free) && free > 0);
});

test.run();
