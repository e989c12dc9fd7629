import { dependencyEnvironment, edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3025");
const plain = sampleFiles("dependent");
const files = {
  ...plain,
  "vendor/modules.txt": "# ex.com/dep v1.0.0\n## explicit; go 1.25\nex.com/dep\n",
  "vendor/ex.com/dep/dep.go": `// Package dep is linked by host and plugins.
package dep

// Hello is inlined, so what it says is part of the fingerprint.
func Hello() string { return "one" }

// Count is not inlined.
//
//go:noinline
func Count(n int) int { return n + len(Hello()) }
`,
};
const other = edited(files, "vendor/ex.com/dep/dep.go", '"one"', '"another"');
const cached = dependencyEnvironment();
const vendor = { GOFLAGS: "-mod=vendor -buildvcs=false", GOPROXY: "off" };

test("an edited vendor folder in the plugin; the fix makes it load", async () => {
  const env = await cached;
  const host = await appHost({ files: plain, env });
  const plugin = copied(await appPlugin({ files: other, env: { ...env, ...vendor } }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3025"]);
  const [finding] = last.findings;
  assert.is(finding!.subject, "ex.com/dep");
  assert.match(
    finding!.cause,
    "the plugin took ex.com/dep from a vendor folder, the host from the",
  );
  await applyFix(finding, [host, plugin], { cwd: copied(await writeTree(other)), env });
});

test("an edited vendor folder in the host; the fix makes the plugin load", async () => {
  const env = await cached;
  const host = await appHost({ files: other, env: { ...env, ...vendor } });
  const plugin = copied(await appPlugin({ files: plain, env }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3025"]);
  assert.match(last.findings[0]!.fix!.text, "from the vendor folder of the host");
  await applyFix(last.findings[0], [host, plugin], { cwd: await writeTree(other), env });
});

test("without -trimpath the same content differs; the fix makes it load", async () => {
  const env = await cached;
  const flags: string[] = [];
  const host = await appHost({ files, env, flags });
  const plugin = copied(await appPlugin({ files, env: { ...env, ...vendor }, flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3025"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: "/", env });
});

test("beside -trimpath on one side: both are said, and one command ends both", async () => {
  const env = await cached;
  const host = await appHost({ files: plain, env, flags: [] });
  const plugin = copied(await appPlugin({ files, env: { ...env, ...vendor } }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3002", "LS3025"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: copied(await writeTree(files)), env });
});

test("without -trimpath, vendored in a host of another folder; the fix makes it load", async () => {
  const env = await cached;
  const flags: string[] = [];
  const host = await appHost({ files, env: { ...env, ...vendor }, flags });
  const plugin = copied(await appPlugin({ files: plain, label: "b", env, flags }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.equal(codesOf(last), ["LS3025"]);
  await applyFix(last.findings[0], [host, plugin], { cwd: "/", env });
});

test("with -trimpath the same content loads", async () => {
  const env = await cached;
  const host = await appHost({ files: plain, env });
  await judgeAndOpen(host, [await appPlugin({ files, env: { ...env, ...vendor } })]);
});

test.run();
