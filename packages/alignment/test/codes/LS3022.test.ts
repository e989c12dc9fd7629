import { edited, runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { applyFix } from "../applyFix.ts";
import { appHost, appPlugin } from "../builds.ts";
import { codesOf, judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3022");
const env = { CGO_ENABLED: "0" };

for (const flags of [["-trimpath"], []]) {
  test(`a host without cgo, ${flags[0] ?? "untrimmed"}; the fix makes the plugin load`, async () => {
    const host = copied(await appHost({ env, flags }));
    const plugin = await appPlugin({ flags });
    const { report } = await judgeAndOpen(host, [plugin, plugin]);
    assert.equal(
      report.plugins.map((each) => each.verdict),
      ["refused", "refused"],
    );
    assert.is(report.plugins[0]!.message, "plugin: not implemented");
    assert.equal(
      report.findings.map((each) => each.code),
      ["LS3022"],
    );
    const [finding] = report.findings;
    assert.is(finding!.certainty, "deduced");
    await runShell(finding!.fix!.command!, {
      cwd: await writeTree(sampleFiles("app")),
      env: { CGO_ENABLED: "0" },
    });
    const fixed = await judgeAndOpen(host, [plugin]);
    assert.ok(fixed.report.ok);
  });
}

// Go 1.21 compiles its standard library for this test alone.
if (process.env.LOCKSTEP_TEST_FULL) {
  test("a plugin of Go 1.21 without cgo differs in os/user; the fix makes it load", async () => {
    const user = 'package main\n\nimport "os/user"\n\nvar User = user.Current\n';
    const app = edited(sampleFiles("app"), "go.mod", "go 1.25", "go 1.21");
    const files = { ...app, "host/user.go": user, "plug/user.go": user };
    const host = await appHost({ files, go: "1.21.13" });
    const plugin = copied(await appPlugin({ files, go: "1.21.13", env }));
    const { last } = await judgeAndOpen(host, [plugin]);
    assert.equal(codesOf(last), ["LS3022"]);
    assert.is(last.firstPackage, "os/user");
    await applyFix(last.findings[0], [host, plugin], {
      cwd: await writeTree(files),
      go: "1.21.13",
      env,
    });
  });
}

test("a plugin without cgo cannot be built by newer releases", async () => {
  const said = await appPlugin({ env }).then(
    () => "",
    (error: Error) => error.message,
  );
  assert.match(said, "requires external (cgo) linking, but cgo is not enabled");
});

test.run();
