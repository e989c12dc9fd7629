import { assert, suite } from "@lockstep/test-kit";
import { hostPlatform } from "../../src/index.ts";

const test = suite("LS2006");

test("systems and processors without native plugins, or whose files lockstep does not read", () => {
  for (const [system, processor] of [
    ["win32", "x64"],
    ["darwin", "arm64"],
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
    assert.is(
      host.findings[0]?.cause,
      `this machine is ${system}/${processor}; lockstep builds native plugins on linux, amd64 and arm64`,
    );
  }
});

test("this one has them", () => {
  assert.ok(hostPlatform().ok);
});

test.run();
