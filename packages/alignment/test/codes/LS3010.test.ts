import { runShell, sampleFiles } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";
import { copied } from "../temporary.ts";

const test = suite("LS3010");

test("hosts that hide their symbols: linked internally, or not exporting them", async () => {
  const plugin = await appPlugin();
  for (const ldflags of ["-linkmode=internal", "-extldflags=-Wl,--no-export-dynamic"]) {
    const host = await appHost({ flags: [...trimmed, `-ldflags=${ldflags}`] });
    const { report } = await judgeAndOpen(host, [plugin]);
    assert.is(report.plugins[0]!.verdict, "fatal", ldflags);
    assert.match(report.findings[0]!.cause, "does not export the symbols of its runtime");
  }
});

test("programs that never open a plugin", async () => {
  const files = {
    ...sampleFiles("app"),
    "tool/main.go": 'package main\n\nimport "os"\n\nfunc main() { os.Exit(0) }\n',
  };
  const tool = await appHost({ files, package: "./tool" });
  const report = await judgeFiles(tool, [await appPlugin()]);
  assert.match(report.findings[0]!.cause, "does not link package plugin");
  assert.is(report.plugins[0]!.verdict, "refused");
  const shell = await judgeFiles("/bin/sh", [await appPlugin()]);
  assert.is(shell.findings[0]!.cause, "it is not a Go program");
  const missing = await judgeFiles("/nonexistent/host", [await appPlugin()]);
  assert.match(missing.findings[0]!.cause, "no such file");
});

test("a plugin given as the host, as where the arguments are swapped", async () => {
  const plugin = await appPlugin();
  const report = await judgeFiles(plugin, [await appHost(), plugin]);
  assert.not.ok(report.ok);
  assert.equal(
    report.plugins.map((each) => each.verdict),
    ["refused", "refused"],
  );
  assert.is(report.findings[0]!.code, "LS3010");
  assert.is(report.findings[0]!.severity, "error");
  assert.match(report.findings[0]!.cause, "it is a plugin, not a program");
  const archive = ["-trimpath", "-buildmode=c-shared"];
  const library = await appHost({ flags: archive });
  const shared = await judgeFiles(library, [plugin]);
  assert.is(shared.plugins[0]!.verdict, "refused");
  assert.match(shared.findings[0]!.cause, "it is a shared library, not a program");
  const pie = await judgeAndOpen(await appHost({ flags: ["-trimpath", "-buildmode=pie"] }), [
    plugin,
  ]);
  assert.not.ok(pie.report.findings.some((each) => /library/.test(each.cause)));
});

test("a host whose linker flags are recorded: the fix leaves them out, and it loads", async () => {
  const host = copied(await appHost({ flags: ["-ldflags=-linkmode=internal"] }));
  const plugin = await appPlugin({ flags: [] });
  const { report } = await judgeAndOpen(host, [plugin]);
  const { text, command } = report.findings[0]!.fix!;
  assert.is(text, "build the host with cgo, by the C linker and with its symbols exported");
  assert.match(command!, /^cd \/.* && GOTOOLCHAIN=go1\.26\.9 CGO_ENABLED=1 go build -o /);
  await runShell(command!, { cwd: "/" });
  const fixed = await judgeAndOpen(host, [plugin]);
  assert.is(fixed.last.verdict, "loads");
});

test.run();
