import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { fileSource } from "../src/byteSource.ts";
import { readGoBinary, sourceFiles } from "../src/index.ts";
import { limits } from "../src/limits.ts";
import { readGoBinaryFrom } from "../src/readGoBinary.ts";
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

test("many symbols with one long name", async () => {
  const name = Buffer.from(`go:link.pkghashbytes.${"a".repeat(16_000)}\0`);
  const symbols = 20_000;
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(symbols, 4);
  const row = Buffer.alloc(24);
  row.writeUInt16LE(1, 6);
  row.writeUInt32LE(8192, 8);
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
      [65_536, Buffer.concat(Array.from({ length: symbols }, () => row))],
    ],
  );
  assert.match(await timed(path), "malformed: it has more names than any real file");
});

test("millions of symbols", async () => {
  const symbols = 2_700_000;
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(symbols, 4);
  const tags: [number, number][] = [
    [4, 8192],
    [5, 16_384],
    [6, 65_536],
    [10, 1024],
  ];
  const name = Buffer.from("go:link.pkghash.a");
  const extra: [number, Buffer][] = [
    [8192, counts],
    [16_384, name],
  ];
  assert.match(await timed(holed(128 * 1024 * 1024, tags, extra)), "ok");
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

test("hash chains without an end, version needs that lead back, sections beyond the count", async () => {
  const gnu = 0x6ffffef5;
  const head = Buffer.alloc(16 + 4);
  head.writeUInt32LE(1, 0); // buckets
  head.writeUInt32LE(1, 4); // first hashed symbol
  head.writeUInt32LE(1, 16); // the only bucket starts at symbol 1; no chain ever ends
  const endless = holed(
    2 ** 40,
    [
      [gnu, 8192],
      [6, 65_536],
      [5, 16_384],
      [10, 64],
    ],
    [[8192, head]],
  );
  assert.match(await bounded(endless), "malformed: it claims more symbols");

  const need = Buffer.alloc(32);
  need.writeUInt16LE(0xffff, 2); // entries, each of which is the first again
  need.writeUInt32LE(16, 8);
  need.writeUInt32LE(0xffff_fff0, 12);
  need.writeUInt32LE(0, 28);
  const around = holed(
    2 ** 40,
    [
      [0x6ffffffe, 8192],
      [0x6fffffff, 2 ** 31],
      [5, 16_384],
      [10, 64],
    ],
    [[8192, need]],
  );
  assert.match(await bounded(around), /^(ok|malformed)/);

  for (const count of [0, 1, 0xffff]) {
    const file = Buffer.from(makeElf());
    file.writeBigUInt64LE(64n, 40); // the section headers are the program headers
    file.writeUInt16LE(64, 58);
    file.writeUInt16LE(count, 60);
    file.writeUInt16LE(0xffff, 62);
    assert.is(await bounded(temporaryFile(file)), "ok");
  }
});

/** As `timed`, and what was read stays within the limit of one file. */
async function bounded(path: string): Promise<string> {
  let bytesRead = 0;
  readGoBinaryFrom(() => {
    const source = fileSource(path);
    return {
      ...source,
      read(into, done, offset) {
        const read = source.read(into, done, offset);
        bytesRead += read;
        return read;
      },
    };
  }, path);
  assert.ok(bytesRead <= limits.fileBytes, `${bytesRead} bytes`);
  return timed(path);
}

test("a magic number at every place where one may stand", async () => {
  const magic = Buffer.from("\xff Go buildinf:\x08\x02", "latin1");
  const content = Buffer.concat(Array.from({ length: 400_000 }, () => magic));
  const elf = Buffer.concat([makeElf({}), Buffer.alloc(16)]);
  const file = Buffer.concat([elf.subarray(0, elf.length & ~15), content]);
  file.writeBigUInt64LE(BigInt(file.length), 64 + 32);
  assert.is(await timed(temporaryFile(file)), "ok");
});

test.run();
