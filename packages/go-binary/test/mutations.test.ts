import { assert, suite } from "@lockstep/test-kit";
import { limits } from "../src/limits.ts";
import { fuzz } from "./fuzz/fuzz.ts";

const test = suite("mutations");
/** `npm run test:full` goes further; any number: `pnpm run fuzz -- ROUNDS`. */
const rounds = process.env.LOCKSTEP_TEST_FULL ? 100_000 : 20_000;
const seed = Number(process.env.LOCKSTEP_SEED ?? Date.now() % 2 ** 31);

test(`${rounds} damaged files are read or refused, each within its bounds`, async () => {
  console.log(`seed ${seed}`);
  const { faults, worst, outcomes, memory } = await fuzz(rounds, { seed });
  console.log(
    `slowest ${worst.milliseconds.toFixed(0)} ms, most read ${worst.bytesRead} bytes, ` +
      `${memory.toFixed(0)} MiB, ${JSON.stringify(outcomes)}`,
  );
  assert.equal(faults, [], `LOCKSTEP_SEED=${seed}`);
  assert.ok(worst.bytesRead < 2 * limits.fileBytes);
  for (const outcome of ["ok", "truncated", "malformed", "not-elf"]) {
    assert.ok((outcomes[outcome] ?? 0) > 0, `none was ${outcome}`);
  }
});

test.run();
