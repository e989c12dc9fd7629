import { setTimeout as sleep } from "node:timers/promises";

/** Waits until this holds; throws where it never does, after two minutes. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never: ${condition}`);
    await sleep(10);
  }
}
