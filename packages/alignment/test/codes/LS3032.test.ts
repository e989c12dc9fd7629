import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3032");

for (const share of [0.001, 0.25, 0.5]) {
  test(`a plugin of which ${share * 100} % is there; the fix makes it load`, async () => {
    const host = await appHost();
    const plugin = await appPlugin();
    const content = readFileSync(plugin);
    const file = copied(plugin);
    writeFileSync(file, content.subarray(0, Math.floor(content.length * share)));
    const { last } = await judgeAndOpen(host, [file]);
    assert.is(last.verdict, "crash");
    assert.equal(codesOf(last), ["LS3032"]);
    assert.match(last.findings[0]!.cause, "SIGBUS");
    rmSync(file);
    copyFileSync(plugin, file);
    const fixed = await judgeAndOpen(host, [file]);
    assert.ok(fixed.report.ok);
  });
}

test("a plugin that ends before its program headers do is refused, and the host lives", async () => {
  const plugin = await appPlugin();
  const content = readFileSync(plugin);
  const headers = 64 + content.readUInt16LE(56) * 56;
  for (const [length, verdict] of [
    [64, "not-a-plugin"],
    [headers - 1, "not-a-plugin"],
    [headers, "crash"],
  ] as const) {
    const file = copied(plugin);
    writeFileSync(file, content.subarray(0, length));
    const { last } = await judgeAndOpen(await appHost(), [file]);
    assert.equal([length, last.verdict, codesOf(last)], [length, verdict, ["LS3032"]]);
  }
});

test("a plugin of which only a part of the header is there", async () => {
  const plugin = await appPlugin();
  const file = copied(plugin);
  writeFileSync(file, readFileSync(plugin).subarray(0, 40));
  const { last } = await judgeAndOpen(await appHost(), [file]);
  assert.is(last.verdict, "not-a-plugin");
  assert.equal(codesOf(last), ["LS3032"]);
  assert.is(last.findings[0]!.cause, "the file has 40 bytes");
});

test.run();
