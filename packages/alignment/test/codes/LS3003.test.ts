import { dependencyEnvironment, edited, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3003");
const files = sampleFiles("dependent");
const withVersion = (version: string) => edited(files, "go.mod", "v1.0.0", version);

for (const [version, what] of [
  ["v1.1.0", "equal content"],
  ["v1.2.0", "other content"],
] as const) {
  test(`another version of a dependency, ${what}; the fix makes it load`, async () => {
    const env = await dependencyEnvironment();
    const host = await appHost({ files, env });
    const plugin = copied(await appPlugin({ files: withVersion(version), env }));
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.equal(codesOf(last), ["LS3003"]);
    const [finding] = last.findings;
    assert.is(finding!.subject, "ex.com/dep");
    assert.is(finding!.cause, `ex.com/dep: v1.0.0 in the host, ${version} in the plugin`);
    assert.match(
      finding!.fix!.command!,
      "go get ex.com/dep@v1.0.0 && GOTOOLCHAIN=go1.26.9 go build -trimpath ",
    );
    const cwd = copied(await writeTree(withVersion(version)));
    await applyFix(finding, [host, plugin], { cwd, env });
  });
}

test.run();
