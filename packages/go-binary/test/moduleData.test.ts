import { copyFileSync, existsSync } from "node:fs";
import { buildArtefact, runShell, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { mapSegments } from "../src/addressSpace.ts";
import { fileSource } from "../src/byteSource.ts";
import { readDynamicSymbols } from "../src/dynamicSymbols.ts";
import { readDynamicTable } from "../src/dynamicTable.ts";
import { readElfHeader } from "../src/elfHeader.ts";
import { rangesOf } from "../src/fileRanges.ts";
import { readLinkList } from "../src/linkOrder.ts";
import { readModuleOfPlugin } from "../src/moduleData.ts";
import { readPackageSymbols } from "../src/packageSymbols.ts";
import { readRelocations } from "../src/relocations.ts";
import { build } from "./builds.ts";
import { temporaryPath } from "./temporary.ts";

const test = suite("moduledata");

/** What the moduledata tells, and what all symbols and relocations tell. */
function bothWays(path: string) {
  const file = rangesOf(fileSource(path));
  try {
    const header = readElfHeader(file);
    const space = mapSegments(file, header);
    const dynamic = readDynamicTable(space, header);
    const quick = readModuleOfPlugin(space, dynamic);
    const bytesRead = file.bytesRead;
    const symbols = readPackageSymbols(space, dynamic, readDynamicSymbols(space, dynamic));
    const { fingerprints, hasPluginRuntime, moduleDataSize } = symbols;
    const list = readLinkList(space, readRelocations(space, dynamic), symbols);
    return { quick, bytesRead, full: { list, moduleDataSize, hasPluginRuntime }, fingerprints };
  } finally {
    file.close();
  }
}

const linkers = { bfd: "ld.bfd", gold: "ld.gold", lld: "ld.lld", mold: "mold" };
const onPath = (program: string): boolean =>
  (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${program}`));

test("says what all symbols say, for plugins of every release and linker here", async () => {
  const tree = await writeTree(sampleFiles("app"));
  const flags = ["-trimpath"];
  const request = { tree, package: "./plug", mode: "plugin" as const, flags };
  const stripped = temporaryPath();
  copyFileSync(await build("plugin"), stripped);
  await runShell(`strip -s ${stripped}`, { cwd: "/" });
  const files: Record<string, string> = {
    stripped,
    "without symbols": await build("plugin", ["-trimpath", "-ldflags=-s -w"]),
    other: await buildArtefact({ ...request, package: "./other" }),
  };
  const releases = ["1.26.9", "1.27.3", ...(process.env.LOCKSTEP_TEST_FULL ? ["1.25.5"] : [])];
  for (const go of releases) files[go] = await buildArtefact({ ...request, go });
  for (const [name, program] of Object.entries(linkers)) {
    if (!onPath(program)) {
      console.log(`not tried: ${name}, which is not installed`);
      continue;
    }
    files[name] = await build("plugin", ["-trimpath", `-ldflags=-extldflags=-fuse-ld=${name}`]);
  }
  for (const [name, file] of Object.entries(files)) {
    const { quick, full, fingerprints, bytesRead } = bothWays(file);
    assert.ok(quick, `${name}: not found by its moduledata`);
    assert.equal(quick, full, name);
    assert.equal(new Map(full.list.packages.map(({ path, hash }) => [path, hash])), fingerprints);
    assert.ok(bytesRead < 400_000, `${name}: ${bytesRead} bytes`);
  }
});

test("leaves to the symbols what is no plugin or packs its relocations", async () => {
  const packed = "-ldflags=-extldflags=-Wl,-z,pack-relative-relocs";
  for (const file of [await build("host"), await build("plugin", ["-trimpath", packed])]) {
    assert.is(bothWays(file).quick, undefined);
  }
});

test.run();
