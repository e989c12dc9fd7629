import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { readGoBinary, sourceFiles } from "../src/index.ts";
import { makeElf } from "./makeElf.ts";
import { temporaryFile, temporaryPath } from "./temporary.ts";

const test = suite("hostile files");
const patience = 8000;

async function timed(path: string): Promise<string> {
  const start = performance.now();
  const result = await readGoBinary(path);
  sourceFiles(path);
  const took = performance.now() - start;
  assert.ok(took < patience, `${took} ms`);
  return result.ok ? "ok" : `${result.reason}: ${result.detail}`;
}

/** An ELF file of one segment whose dynamic section is given; the rest is a hole. */
function holed(bytes: number, tags: [number, number][], extra: [number, Buffer][] = []): string {
  const path = temporaryPath();
  const fd = openSync(path, "w");
  const head = Buffer.from(makeElf().subarray(0, 64 + 112));
  head.writeBigUInt64LE(BigInt(bytes), 64 + 32);
  head.writeBigUInt64LE(4096n, 64 + 56 + 8);
  head.writeBigUInt64LE(4096n, 64 + 56 + 16);
  head.writeBigUInt64LE(BigInt((tags.length + 1) * 16), 64 + 56 + 32);
  writeSync(fd, head, 0, head.length, 0);
  const dynamic = Buffer.alloc((tags.length + 1) * 16);
  tags.forEach(([tag, value], index) => {
    dynamic.writeBigUInt64LE(BigInt(tag), index * 16);
    dynamic.writeBigUInt64LE(BigInt(value), index * 16 + 8);
  });
  writeSync(fd, dynamic, 0, dynamic.length, 4096);
  for (const [at, content] of extra) writeSync(fd, content, 0, content.length, at);
  ftruncateSync(fd, bytes);
  closeSync(fd);
  return path;
}

test("millions of symbols with one long name", async () => {
  const name = Buffer.from(`go:link.pkghash.${"a".repeat(16_000)}\0`);
  const symbols = 2_700_000;
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(symbols, 4);
  const path = holed(
    128 * 1024 * 1024,
    [
      [4, 8192],
      [5, 16_384],
      [6, 65_536],
      [10, name.length],
    ],
    [
      [8192, counts],
      [16_384, name],
    ],
  );
  assert.match(await timed(path), "malformed: it has more names than any real file");
});

test("tables, counts and files larger than any real one", async () => {
  const huge = 2 ** 40;
  assert.match(
    await timed(
      holed(huge, [
        [5, 8192],
        [10, huge / 2],
      ]),
    ),
    "malformed",
  );
  assert.match(
    await timed(
      holed(huge, [
        [5, 8192],
        [10, 64],
        [6, 65_536],
        [4, 2 ** 39],
      ]),
    ),
    "ok",
  );
  assert.match(
    await timed(
      holed(huge, [
        [7, 8192],
        [8, huge / 2],
      ]),
    ),
    "malformed",
  );
  assert.is(await timed(holed(huge, [])), "ok");
});

test("a magic number at every place where one may stand", async () => {
  const magic = Buffer.from("\xff Go buildinf:\x08\x02", "latin1");
  const content = Buffer.concat(Array.from({ length: 400_000 }, () => magic));
  const elf = Buffer.concat([makeElf({}), Buffer.alloc(16)]);
  const file = Buffer.concat([elf.subarray(0, elf.length & ~15), content]);
  file.writeBigUInt64LE(BigInt(file.length), 64 + 32);
  assert.is(await timed(temporaryFile(file)), "ok");
});

test.run();
