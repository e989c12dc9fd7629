import { dependencyEnvironment, edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3026");
const files = sampleFiles("dependent");
const source = `package dep

func Hello() string { return "fork" }

func Count(n int) int { return n }
`;
const folder = { "dep/go.mod": "module ex.com/dep\n", "dep/dep.go": source };
const byFolder = {
  ...edited(files, "go.mod", "v1.0.0", "v1.0.0\n\nreplace ex.com/dep => ./dep"),
  ...folder,
};
const byVersion = edited(
  files,
  "go.mod",
  "v1.0.0",
  "v1.0.0\n\nreplace ex.com/dep => ex.com/dep v1.2.0",
);
const cases = {
  "a folder in the plugin": [files, byFolder, "v1.0.0 replaced by the folder ./dep in the plugin"],
  "a folder in the host": [byFolder, files, "v1.0.0 replaced by the folder ./dep in the host"],
  "a version in the plugin": [files, byVersion, "v1.0.0 replaced by ex.com/dep v1.2.0 in the pl"],
  "a version in the host": [byVersion, files, "v1.0.0 replaced by ex.com/dep v1.2.0 in the host"],
} as const;

for (const [what, [ofHost, ofPlugin, words]] of Object.entries(cases)) {
  test(`replaced by ${what}; the fix makes it load`, async () => {
    const env = await dependencyEnvironment();
    const host = await appHost({ files: ofHost, env });
    const plugin = copied(await appPlugin({ files: ofPlugin, env }));
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.equal(codesOf(last), ["LS3026"]);
    const [finding] = last.findings;
    assert.is(finding!.subject, "ex.com/dep");
    assert.match(finding!.cause, words);
    // The folder that the host means is there in a checkout of the same module.
    const cwd = copied(await writeTree({ ...ofPlugin, ...folder }));
    await applyFix(finding, [host, plugin], { cwd, env });
  });
}

test("without -trimpath equal content is enough to differ; the fix makes it load", async () => {
  const env = await dependencyEnvironment();
  const host = await appHost({ files: byFolder, env, flags: [] });
  const plugin = copied(await appPlugin({ files, env, flags: [] }));
  const { last } = await judgeAndOpen(host, [plugin]);
  assert.ok(codesOf(last).includes("LS3026"));
  const [finding] = last.findings;
  assert.match(finding!.fix!.command!, /-replace=ex\.com\/dep=\/.*\/dep /);
  // The command enters the folder the plugin was built in: a shared fixture, so another one here.
  const command = finding!.fix!.command!.replace(/^cd \S+ && /, "");
  const cwd = copied(await writeTree(files));
  await applyFix({ ...finding!, fix: { ...finding!.fix!, command } }, [host, plugin], { cwd, env });
});

test("equal content under another roof loads when trimmed", async () => {
  const env = await dependencyEnvironment();
  const equal = edited(
    files,
    "go.mod",
    "v1.0.0",
    "v1.0.0\n\nreplace ex.com/dep => ex.com/dep v1.1.0",
  );
  await judgeAndOpen(await appHost({ files, env }), [await appPlugin({ files: equal, env })]);
});

test.run();
