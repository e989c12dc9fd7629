import { readFileSync, writeFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { readGoBinary, sourceFiles } from "../src/index.ts";
import { build } from "./builds.ts";
import { makeElf } from "./makeElf.ts";
import { temporaryPath } from "./temporary.ts";

const test = suite("mutations");
/** `npm run test:full` goes further. */
const more = process.env.LOCKSTEP_TEST_FULL ? 5 : 1;
const seed = Number(process.env.LOCKSTEP_SEED ?? Date.now() % 2 ** 31);

/** A small generator of our own, so that a seed gives the same run everywhere (mulberry32). */
function generator(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const extremes = [0, 1, 7, 0x7f, 0xff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x10_0000];

/** Damages what the reader believes: headers and tables more often than the rest. */
function mutate(content: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(content);
  for (let count = 1 + random(6); count > 0; count--) {
    const region = [64, 1024, 64 * 1024, copy.length][random(4)]!;
    const at = random(Math.min(region, copy.length - 8));
    const kind = random(4);
    if (kind === 0) copy[at] = random(256);
    else if (kind === 1) copy.writeUInt32LE(extremes[random(extremes.length)]!, at & ~3);
    else if (kind === 2) copy.writeBigUInt64LE(BigInt(random(copy.length)), at & ~7);
    else copy.writeBigUInt64LE((1n << BigInt(random(64))) - 1n, at & ~7);
  }
  return random(8) === 0 ? copy.subarray(0, random(copy.length)) : copy;
}

async function storm(name: string, content: Buffer, rounds: number): Promise<void> {
  const random = generator(seed);
  const path = temporaryPath();
  let slowest = 0;
  for (let round = 0; round < rounds; round++) {
    writeFileSync(path, mutate(content, random));
    const start = performance.now();
    try {
      const result = await readGoBinary(path);
      const detail = result.ok ? "ok" : result.detail;
      assert.not.match(detail, /^$|unforeseen/, `round ${round}, LOCKSTEP_SEED=${seed}: ${detail}`);
      if (round % 8 === 0) sourceFiles(path);
    } catch (error) {
      const trace = error instanceof Error ? error.stack : String(error);
      throw new Error(`${name}: round ${round}, LOCKSTEP_SEED=${seed}: ${trace}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  console.log(`${name}: ${rounds} mutations, seed ${seed}, slowest ${slowest.toFixed(0)} ms`);
}

test("of a small file with every table", async () => {
  await storm(
    "small",
    makeElf({ oldBuildInfo: { version: "go1.17", module: "path\tp\n" } }),
    1500 * more,
  );
  await storm("big-endian", makeElf({ bigEndian: true, packed: true }), 1500 * more);
});

test("of a real plugin and a real host", async () => {
  await storm("plugin", readFileSync(await build("plugin")), 400 * more);
  await storm("host", readFileSync(await build("host")), 400 * more);
});

test.run();
