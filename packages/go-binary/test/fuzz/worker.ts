import { attempt } from "./attempt.ts";
import { samples } from "./samples.ts";

/**
 * A process that reads damaged files: rounds `first` up to `end` of a seed. It tells its parent
 * each round before it tries it from time to time, so that a process that hangs or dies is found.
 */
const [seed = 0, first = 0, end = 0] = process.argv.slice(2).map(Number);
const tell = (message: object): void => void process.send?.(message);
const files = await samples();
const outcomes: Record<string, number> = {};
const worst = { milliseconds: 0, bytesRead: 0 };
for (let round = first; round < end; round++) {
  if (round % 64 === 0 || end - first === 1) {
    tell({ kind: "alive", round });
    // Lets the message out: what follows keeps this thread.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const tried = attempt(files, seed, round);
  outcomes[tried.outcome] = (outcomes[tried.outcome] ?? 0) + 1;
  worst.milliseconds = Math.max(worst.milliseconds, tried.milliseconds);
  worst.bytesRead = Math.max(worst.bytesRead, tried.bytesRead);
  if (tried.fault !== undefined) tell({ kind: "fault", round, ...tried });
}
tell({ kind: "done", outcomes, worst, memory: process.resourceUsage().maxRSS / 1024 });
process.disconnect?.();
