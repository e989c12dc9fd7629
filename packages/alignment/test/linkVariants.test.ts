import { edited, runShell, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin, trimmed } from "./builds.ts";
import { judgeAndOpen } from "./judgeAndOpen.ts";
import { copied } from "./temporary.ts";

const test = suite("link variants");
const otherShared = edited(sampleFiles("app"), "shared/shared.go", '"hello "', '"hallo "');
const variants = {
  stripped: ["-ldflags=-s -w"],
  "position-independent": ["-buildmode=pie"],
  "with packed relocations": ["-ldflags=-extldflags=-Wl,-z,pack-relative-relocs"],
} as const;

for (const [name, flags] of Object.entries(variants)) {
  test(`a host linked ${name}`, async () => {
    const host = await appHost({ flags: [...trimmed, ...flags] });
    const { report } = await judgeAndOpen(host, [
      await appPlugin(),
      await appPlugin({ package: "./other", files: otherShared }),
    ]);
    assert.equal(
      report.plugins.map((each) => each.verdict),
      ["loads", "refused"],
    );
  });
  if (name === "position-independent") continue;
  test(`a plugin linked ${name}`, async () => {
    const host = await appHost();
    const all = [...trimmed, ...flags];
    const good = await appPlugin({ flags: all });
    const { report } = await judgeAndOpen(host, [
      good,
      copied(good),
      await appPlugin({ package: "./other", files: otherShared, flags: all }),
    ]);
    assert.equal(
      report.plugins.map((each) => each.verdict),
      ["loads", "refused", "refused"],
    );
  });
}

test("host and plugin after strip -s", async () => {
  const [host, plugin] = [copied(await appHost()), copied(await appPlugin({ files: otherShared }))];
  await runShell(`strip -s ${host} ${plugin}`, { cwd: "/" });
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.is(last.firstPackage, "ex.com/app/shared");
  assert.is(last.findings[0]!.code, "LS3006");
});

test.run();
