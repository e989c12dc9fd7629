import { parseArgs } from "node:util";
import { attempt } from "./attempt.ts";
import { fuzz } from "./fuzz.ts";
import { samples } from "./samples.ts";

/** `pnpm run fuzz -- ROUNDS [--seed N] [--first ROUND]`; exits with 1 on a fault. */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((each) => each !== "--"),
  allowPositionals: true,
  options: { seed: { type: "string" }, first: { type: "string", default: "0" } },
});
const rounds = Number(positionals[0] ?? 20_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const first = Number(values.first);
if (![rounds, seed, first].every(Number.isSafeInteger) || rounds < 1) {
  throw new Error("usage: fuzz ROUNDS [--seed N] [--first ROUND]");
}
console.log(`${rounds} rounds, seed ${seed}`);
if (rounds === 1) {
  console.log(attempt(await samples(), seed, first));
} else {
  const started = performance.now();
  const step = Math.max(64, Math.ceil(rounds / 20));
  let next = first + step;
  const result = await fuzz(rounds, {
    seed,
    first,
    onRound(round) {
      if (round < next) return;
      next += step;
      console.log(`round ${round}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
    },
  });
  console.log(JSON.stringify(result, undefined, 2));
  process.exitCode = result.faults.length === 0 ? 0 : 1;
}
