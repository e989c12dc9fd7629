import { join } from "node:path";
import { fixturesRoot, makeOnce, runShell } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin, trimmed } from "../builds.ts";
import { codesOf, judgeAndOpen, judgeFiles } from "../judgeAndOpen.ts";

const test = suite("LS3035");
const linker = "/lib/ld-musl-x86_64.so.1";

/** A plugin that also needs a library of this name, which is found under another one only. */
async function needing(library: string): Promise<string> {
  const folder = await makeOnce(join(fixturesRoot(), "c", library), async (cwd) => {
    const stub = `gcc -shared -nostdlib -Wl,-soname,${library} -o stub.so empty.c`;
    await runShell(`: > empty.c && ${stub}`, { cwd });
  });
  const link = `-Wl,--no-as-needed ${join(folder, "stub.so")}`;
  return appPlugin({ flags: [...trimmed, `-ldflags=-linkmode=external '-extldflags=${link}'`] });
}

for (const library of ["libc.musl-x86_64.so.1", "libc.so"]) {
  test(`a plugin that needs ${library} in a host for glibc`, async () => {
    const host = await appHost();
    const { last } = await judgeAndOpen(host, [await needing(library)]);
    assert.is(last.verdict, "refused");
    assert.equal(codesOf(last), ["LS3035"]);
    assert.match(last.findings[0]!.cause, `it is linked for musl and needs ${library}`);
    const fixed = await judgeAndOpen(host, [await appPlugin()]);
    assert.ok(fixed.report.ok);
  });
}

/** Nothing starts it where musl is not installed, so no process opens its plugins here. */
async function muslHost(): Promise<string> {
  const link = `-linkmode=external -extldflags=-Wl,--dynamic-linker=${linker}`;
  return appHost({ flags: [...trimmed, `-ldflags=${link}`] });
}

test("a host for musl: a warning for it, and for its plugin for glibc", async () => {
  const report = await judgeFiles(await muslHost(), [await appPlugin()]);
  const [host] = report.findings;
  assert.is(report.findings.length, 1);
  assert.is(host!.code, "LS3035");
  assert.is(host!.severity, "warning");
  assert.match(host!.cause, linker);
  const [plugin] = report.plugins;
  assert.is(plugin!.verdict, "loads");
  assert.ok(codesOf(plugin!).includes("LS3035"), JSON.stringify(plugin));
  assert.match(plugin!.findings[0]!.cause, "it is linked for glibc, the host for musl");
  assert.ok(report.ok);
});

test("of a host for musl the words of glibc are not foretold", async () => {
  const report = await judgeFiles(await muslHost(), [await appHost()]);
  assert.is(report.plugins[0]!.verdict, "not-a-plugin");
  assert.is(report.plugins[0]!.message, undefined);
});

test.run();
