import { assert, suite } from "@lockstep/test-kit";
import { hostPlatform } from "../../src/index.ts";

const test = suite("LS2006");

test("systems and processors without native plugins", () => {
  for (const [system, processor] of [
    ["win32", "x64"],
    ["linux", "ia32"],
    ["constructor", "x64"],
  ]) {
    const host = hostPlatform(system, processor);
    assert.not.ok(host.ok);
    if (host.ok) return;
    assert.equal(
      host.findings.map(({ code }) => code),
      ["LS2006"],
    );
    assert.match(host.findings[0]?.cause ?? "", new RegExp(`${system}/${processor}`));
  }
});

test("this one has them", () => {
  assert.ok(hostPlatform().ok);
});

test.run();
