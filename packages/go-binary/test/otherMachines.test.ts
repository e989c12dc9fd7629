import { assert, suite } from "@lockstep/test-kit";
import { type GoBinary, readGoBinary } from "../src/index.ts";
import { type ElfOptions, makeElf } from "./makeElf.ts";
import { temporaryFile } from "./temporary.ts";

const test = suite("other machines and older Go");
const packages = {
  "ex.com/b": "0102030405060708",
  "ex.com/a": "1112131415161718",
  "": "00000000000000ff",
};

async function read(options: ElfOptions): Promise<GoBinary> {
  const result = await readGoBinary(temporaryFile(makeElf({ packages, ...options })));
  assert.ok(result.ok, JSON.stringify(result));
  return (result as { binary: GoBinary }).binary;
}

for (const [name, options] of Object.entries({
  amd64: {},
  arm64: { machine: 183 },
  s390x: { bigEndian: true },
  "amd64, packed": { packed: true },
  "s390x, packed": { bigEndian: true, packed: true },
  "Go 1.19": { prefix: "go.link." },
} satisfies Record<string, ElfOptions>)) {
  test(`${name}: list in order, own hashes, plugin path, exports`, async () => {
    const plugin = await read(options);
    const entries = Object.entries(packages).map(([path, hash]) => ({ path, hash }));
    assert.equal(plugin.linkOrder, entries);
    assert.equal([...plugin.fingerprints], Object.entries(packages));
    assert.is(plugin.pluginPath, "ex.com/p");
    assert.equal(plugin.exportedSymbols, ["New"]);
    assert.is(plugin.moduleDataSize, 592);
    assert.ok(plugin.hasPluginRuntime);
    assert.is(plugin.elf.byteOrder, "bigEndian" in options ? "big" : "little");
  });
}

test("build info of Go 1.17: pointers to strings", async () => {
  const frame = "0123456789abcdef";
  const module = `${frame}path\tex.com/p\nmod\tex.com/p\tv1.0.0\th1:x=\ndep\tex.com/d\tv1.2.3\n=>\t./d\t(devel)\t\n${frame}`;
  for (const bigEndian of [false, true]) {
    const { buildInfo } = await read({ bigEndian, oldBuildInfo: { version: "go1.17.13", module } });
    assert.is(buildInfo?.goVersion, "go1.17.13");
    assert.is(buildInfo?.path, "ex.com/p");
    assert.equal(buildInfo?.main, { path: "ex.com/p", version: "v1.0.0", sum: "h1:x=" });
    assert.equal(buildInfo?.deps, [
      { path: "ex.com/d", version: "v1.2.3", replace: { path: "./d", version: "(devel)" } },
    ]);
  }
});

test.run();
