import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";
import { packedRelease } from "../release/workspace.ts";

const test = suite("LS7001: a release is not as it was packed");

test("each file that was changed, taken away or added, before anything of it is believed", async () => {
  const { folder } = await packedRelease();
  appendFileSync(join(folder, "plugins/hello.so"), "x");
  rmSync(join(folder, "plugins/clock.so"));
  writeFileSync(join(folder, "plugins/late.so"), "not packed");
  writeFileSync(join(folder, "release.json"), "{ not json");
  const { code, stdout } = lockstep(folder, ["check", ".", "--json"]);
  assert.is(code, 1);
  const found = JSON.parse(stdout) as { code: string; where: { file: string }; cause: string }[];
  assert.equal(
    found.map((each) => [each.code, each.where.file]),
    [
      ["LS7001", "plugins/clock.so"],
      ["LS7001", "plugins/hello.so"],
      ["LS7001", "release.json"],
      ["LS7001", "plugins/late.so"],
    ],
  );
  assert.match(found[1]!.cause, /^SHA256SUMS says [0-9a-f]{64}, the file is [0-9a-f]{64}$/);
});

test("a folder without sums, and a release with other sums, are none", async () => {
  const { folder } = await packedRelease();
  for (const [text, cause] of [
    ["", /not a list of SHA-256 sums/],
    [`${"0".repeat(64)}  ../outside\n`, /not a list of SHA-256 sums/],
    [undefined, /this is no release/],
  ] as const) {
    if (text === undefined) rmSync(join(folder, "SHA256SUMS"));
    else writeFileSync(join(folder, "SHA256SUMS"), text);
    const { code, stderr } = lockstep(folder, ["check", "."]);
    assert.is(code, 1);
    assert.match(stderr, /error\[LS7001\]/);
    assert.match(stderr.replace(/\s+/g, " "), cause);
  }
});

test.run();
