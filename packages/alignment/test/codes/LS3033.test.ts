import { runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { judgeAndOpen } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3033");

for (const link of ["-static", "-static-pie"]) {
  test(`a host linked with ${link}; the fix makes the plugin load`, async () => {
    const mode = link === "-static-pie" ? ["-buildmode=pie"] : [];
    const flags = [...trimmed, ...mode, `-ldflags=-linkmode=external -extldflags=${link}`];
    const host = copied(await appHost({ flags }));
    const plugin = await appPlugin();
    const { report } = await judgeAndOpen(host, [plugin]);
    assert.is(report.plugins[0]!.verdict, "fatal");
    assert.equal(
      report.findings.map((each) => each.code),
      ["LS3033"],
    );
    assert.match(report.findings[0]!.cause, "it is linked statically");
    const { text, command } = report.findings[0]!.fix!;
    assert.match(text, "in the folder of the host's module");
    assert.match(command!, /^GOTOOLCHAIN=go1\.26\.9 CGO_ENABLED=1 go build /);
    await runShell(command!, { cwd: await writeTree(sampleFiles("app")) });
    const fixed = await judgeAndOpen(host, [plugin]);
    assert.ok(fixed.report.ok);
  });
}

test.run();
