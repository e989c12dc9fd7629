import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url));
/** A round takes milliseconds; one that takes this long never ends. */
const patience = 30_000;

export interface Fuzzed {
  rounds: number;
  seed: number;
  /** How often each outcome came out. */
  outcomes: Record<string, number>;
  /** Of one damaged file. */
  worst: { milliseconds: number; bytesRead: number };
  /** Largest resident size, in MiB. */
  memory: number;
  /** Rounds in which the reader did what it must never do. */
  faults: { round: number; sample?: string; fault: string }[];
}

type Message =
  | { kind: "alive"; round: number }
  | { kind: "fault"; round: number; sample: string; fault: string }
  | ({ kind: "done" } & Pick<Fuzzed, "outcomes" | "worst" | "memory">);

/** Reads damaged files in a child process, which is killed when it hangs. */
export function fuzz(
  rounds: number,
  { seed, first = 0, onRound }: { seed: number; first?: number; onRound?: (n: number) => void },
): Promise<Fuzzed> {
  return new Promise((resolve) => {
    const child = fork(worker, [seed, first, first + rounds].map(String), { stdio: "inherit" });
    const result: Fuzzed = {
      rounds,
      seed,
      outcomes: {},
      worst: { milliseconds: 0, bytesRead: 0 },
      memory: 0,
      faults: [],
    };
    let last = first;
    let done = false;
    const kill = (): void => void child.kill("SIGKILL");
    let watchdog = setTimeout(kill, patience);
    child.on("message", (message: Message) => {
      clearTimeout(watchdog);
      watchdog = setTimeout(kill, patience);
      if (message.kind === "alive") {
        last = message.round;
        onRound?.(last);
      } else if (message.kind === "fault") {
        const { round, sample, fault } = message;
        result.faults.push({ round, sample, fault });
      } else {
        done = true;
        const { outcomes, worst, memory } = message;
        Object.assign(result, { outcomes, worst, memory });
      }
    });
    child.on("close", (code, signal) => {
      clearTimeout(watchdog);
      if (!done) {
        const how = signal === "SIGKILL" ? "hung and was killed" : `ended with ${signal ?? code}`;
        result.faults.push({ round: last, fault: `it ${how} in one of the 64 rounds from here` });
      }
      resolve(result);
    });
  });
}
