import { sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3021");
const frozen = { env: { GOFIPS140: "v1.0.0" } };
const files = {
  ...sampleFiles("app"),
  "shared/sum.go": `package shared

import "crypto/sha256"

// Sum is inlined.
func Sum(data []byte) [32]byte { return sha256.Sum256(data) }
`,
};

test("a frozen module in the plugin only; the fix makes it load, wherever it was set", async () => {
  const host = await appHost({ files });
  const plugin = copied(await appPlugin({ files, ...frozen }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3021"], "neither the tag nor the package that follows");
  assert.is(last.firstPackage, "crypto/fips140");
  assert.match(last.findings[0]!.cause, /host: off; of the plugin: v1\.0\.0-[0-9a-f]+; 6 packages/);
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(files), ...frozen });
});

test("a frozen module in the host only; the fix makes the plugin load", async () => {
  const host = await appHost({ files, ...frozen });
  const plugin = copied(await appPlugin({ files }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3021"]);
  assert.not.match(last.findings[0]!.fix!.command!, "-tags");
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(files) });
});

test("without shared cryptography, or with the latest sources, it loads", async () => {
  await judgeAndOpen(await appHost(frozen), [await appPlugin()]);
  const latest = { env: { GOFIPS140: "latest" } };
  const { last } = await judgeAndOpen(await appHost({ files }), [
    await appPlugin({ files, ...latest }),
  ]);
  assert.match(last.verdict, /^loads/);
});

test.run();
