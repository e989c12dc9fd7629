import { existsSync } from "node:fs";
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

/** Linked by gcc: glibc's code under musl's linker, which starts it nowhere. */
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

const musl = { env: { CC: "musl-gcc" } };
const installed = (process.env.PATH ?? "")
  .split(":")
  .some((folder) => existsSync(join(folder, "musl-gcc")));

if (!process.env.LOCKSTEP_TEST_FULL) test.skip("not tried: needs npm run test:full");
else if (!installed || !existsSync(linker)) {
  test.skip(`not tried: a host that runs on musl needs musl-gcc and ${linker}`);
} else {
  test("a host that runs on musl opens its own plugins and those for glibc", async () => {
    const host = await appHost(musl);
    for (const plugin of [await appPlugin(musl), await appPlugin()]) {
      const { report } = await judgeAndOpen(host, [plugin]);
      assert.ok(report.ok, JSON.stringify(report));
      assert.equal(
        report.findings.map(({ code }) => code),
        ["LS3035"],
      );
    }
  });

  test("a plugin of musl's own compiler in a host for glibc", async () => {
    const { last } = await judgeAndOpen(await appHost(), [await appPlugin(musl)]);
    assert.is(last.verdict, "refused");
    assert.equal(codesOf(last), ["LS3035"]);
  });
}

test.run();
