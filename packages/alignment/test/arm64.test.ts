import { existsSync } from "node:fs";
import { join } from "node:path";
import { fixturesRoot, openInProcess, zigCompiler } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { appHost, appPlugin } from "./builds.ts";
import { codesOf, judgeFiles } from "./judgeAndOpen.ts";

const test = suite("linux/arm64, built on amd64");

/** zig compiles its own C runtime for a minute, and is a download of 101 MB. */
const zig =
  process.env.LOCKSTEP_TEST_FULL && process.arch === "x64" ? await zigCompiler() : undefined;

/** Where Debian and others put the C library of another machine. */
const libraries = "/usr/aarch64-linux-gnu";
const qemu = (process.env.PATH ?? "")
  .split(":")
  .map((folder) => join(folder, "qemu-aarch64"))
  .find((path) => existsSync(path));

const cache = join(fixturesRoot(), "tools", "zig-cache");
const env = {
  GOOS: "linux",
  GOARCH: "arm64",
  CC: `${zig} cc -target aarch64-linux-gnu.2.17`,
  ZIG_GLOBAL_CACHE_DIR: cache,
  ZIG_LOCAL_CACHE_DIR: cache,
};

/** A host, a plugin that fits, and one that does not. */
async function built() {
  const host = await appHost({ env });
  return {
    host,
    fits: await appPlugin({ env }),
    differs: await appPlugin({ env, flags: [] }),
  };
}

if (zig === undefined) test.skip("not tried: needs npm run test:full, linux on amd64 and pip");
else {
  test("its files are judged as those of this machine", async () => {
    const { host, fits, differs } = await built();
    const { plugins } = await judgeFiles(host, [fits, differs], { each: true });
    assert.equal(
      plugins.map(({ verdict }) => verdict),
      ["loads", "refused"],
    );
    assert.ok(codesOf(plugins[1]!).includes("LS3002"));
    assert.ok(plugins[1]!.packages.length > 10, `${plugins[1]!.packages.length}`);
  });

  test("a plugin for the other machine is told, either way", async () => {
    const { host, fits } = await built();
    for (const [from, plugin] of [
      [host, await appPlugin()],
      [await appHost(), fits],
    ] as const) {
      const { plugins } = await judgeFiles(from, [plugin]);
      assert.equal([plugins[0]!.verdict, ...codesOf(plugins[0]!)], ["refused", "LS3030"]);
    }
  });
}

if (zig === undefined || qemu === undefined || !existsSync(libraries)) {
  test.skip(`not tried: loading needs zig, qemu-aarch64 and ${libraries}`);
} else {
  test("the real process does what was foretold", async () => {
    const { host, fits, differs } = await built();
    const emulator = [qemu, "-L", libraries];
    for (const plugin of [fits, differs]) {
      const [verdict] = (await judgeFiles(host, [plugin])).plugins;
      const [outcome] = await openInProcess(host, [plugin], { emulator, timeoutMs: 120_000 });
      assert.is(outcome!.outcome, verdict!.verdict === "loads" ? "loaded" : "error");
      assert.is(outcome!.message, verdict!.message);
    }
  });
}

test.run();
