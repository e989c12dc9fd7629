import { assert, suite } from "@lockstep/test-kit";
import { fileSource } from "../src/byteSource.ts";
import { readElfHeader } from "../src/elfHeader.ts";
import { rangesOf } from "../src/fileRanges.ts";
import { readSections } from "../src/sections.ts";
import { build } from "./builds.ts";

const test = suite("readSections");

test("with an ending: the sections that end so, out of all", async () => {
  const file = rangesOf(fileSource(await build("plugin")));
  const header = readElfHeader(file);
  const all = readSections(file, header);
  for (const [ending, count] of [
    [".go.buildinfo", 1],
    [".gopclntab", 1],
    ["x".repeat(100), 0],
  ] as const) {
    const found = readSections(file, header, ending);
    assert.equal(
      found,
      all.filter((each) => each.name.endsWith(ending)),
    );
    assert.is(found.length, count, ending);
  }
  file.close();
});

test.run();
