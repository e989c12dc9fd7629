import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";
import { packedRelease, ran } from "../release/workspace.ts";

const test = suite("LS7012: the release is another one");

test("a release that is whole, but not the one that was asked for", async () => {
  const { folder } = await packedRelease();
  const { code, stderr } = lockstep(folder, ["check", ".", "--digest", "0".repeat(64)]);
  assert.is(code, 1);
  assert.match(stderr, /error\[LS7012\]/);
  const digest = /its digest is\s+([0-9a-f]{64})/.exec(stderr)?.[1];
  ran(folder, ["check", ".", "--digest", String(digest)]);
});

test.run();
