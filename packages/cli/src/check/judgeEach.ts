import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Artefact, isOk } from "@lockstep/alignment";
import type { CheckReport } from "@lockstep/schema";
import { artefactReader, type JudgeHow, judgeRead } from "./judgeRead.ts";

/** What both threads work on. */
export interface SharedWork {
  cwd: string;
  host: string | Artefact;
  plugins: readonly string[];
  how: JudgeHow;
  /** One 32-bit integer: how many batches have been taken. */
  taken: SharedArrayBuffer;
}

/** The report on a batch of plugins, of which the first stands at this index. */
export interface JudgedBatch {
  at: number;
  report: CheckReport;
}

/** Below this the start of a thread, some 40 ms, costs more than it saves. */
const manyPlugins = 200;

/** The bundle's entry that `secondThread.ts` becomes. */
const secondThread = fileURLToPath(new URL("./secondThread.js", import.meta.url));

/** Files that are in memory at once, and that one thread may still be at when the other is done. */
const batch = 8;

/**
 * Judges each plugin in a process of its own, as if it were the only one. Of many, a second thread
 * judges some: no verdict depends on another file than the host.
 */
export async function judgeEach(
  cwd: string,
  host: string | Artefact,
  plugins: readonly string[],
  how: JudgeHow,
): Promise<CheckReport> {
  const work = { cwd, host, plugins, how, taken: new SharedArrayBuffer(4) };
  const alone =
    plugins.length < manyPlugins || availableParallelism() < 2 || typeof host !== "string";
  const threads =
    alone || !existsSync(secondThread)
      ? [judgeBatches(work)]
      : [judgedApart(work), judgeBatches(work)];
  return joined((await Promise.all(threads)).flat());
}

/**
 * Judges one batch after the other that no thread has taken yet. A thread that starts late, or is
 * given less of its core, takes fewer.
 */
export async function judgeBatches(work: SharedWork): Promise<JudgedBatch[]> {
  const { cwd, host, plugins, how } = work;
  const taken = new Int32Array(work.taken);
  const judged: JudgedBatch[] = [];
  let read: Artefact | undefined;
  for (;;) {
    const at = Atomics.add(taken, 0, 1) * batch;
    // The first batch is judged even if it is empty: a report tells of the host, too.
    if (at > 0 && at >= plugins.length) return judged;
    read ??= typeof host === "string" ? await artefactReader(cwd, how)(host) : host;
    const files = plugins.slice(at, at + batch);
    judged.push({ at, report: await judgeRead(cwd, [read, ...files], { ...how, each: true }) });
  }
}

/** Reports about one host as one, in the order of their plugins. */
function joined(batches: JudgedBatch[]): CheckReport {
  const reports = batches.sort((a, b) => a.at - b.at).map(({ report }) => report);
  const [first] = reports;
  if (!first) throw new Error("there is no report to join");
  const judged = { ...first, plugins: reports.flatMap(({ plugins }) => plugins) };
  return { ...judged, ok: isOk(judged) };
}

function judgedApart(work: SharedWork): Promise<JudgedBatch[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(secondThread, { workerData: work });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the second thread ended with ${code}`)));
  });
}
