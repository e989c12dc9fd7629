import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Artefact, isOk } from "@lockstep/alignment";
import type { CheckReport } from "@lockstep/schema";
import { artefactReader, type JudgeHow, judgeRead } from "./judgeRead.ts";

/** What the second thread is given; it answers with a CheckReport. */
export interface SecondHalf {
  cwd: string;
  host: string;
  plugins: readonly string[];
  how: JudgeHow;
}

/** Below this the start of a thread, some 40 ms, costs more than it saves. */
const manyPlugins = 200;

/** The bundle's entry that `secondThread.ts` becomes. */
const secondThread = fileURLToPath(new URL("./secondThread.js", import.meta.url));

/** Files that are in memory at once. */
const batch = 32;

/**
 * Judges each plugin in a process of its own, as if it were the only one. Of many, a second thread
 * judges half: no verdict depends on another file than the host.
 */
export async function judgeEach(
  cwd: string,
  host: string | Artefact,
  plugins: readonly string[],
  how: JudgeHow,
): Promise<CheckReport> {
  const alone = plugins.length < manyPlugins || availableParallelism() < 2;
  if (alone || typeof host !== "string" || !existsSync(secondThread)) {
    return judgeBatches(cwd, host, plugins, how);
  }
  const half = Math.ceil(plugins.length / 2);
  const second = judgedApart({ cwd, host, plugins: plugins.slice(half), how });
  const first = judgeBatches(cwd, host, plugins.slice(0, half), how);
  return joined(await Promise.all([first, second]));
}

/** The same in this thread alone. */
export async function judgeBatches(
  cwd: string,
  host: string | Artefact,
  plugins: readonly string[],
  how: JudgeHow,
): Promise<CheckReport> {
  const read = typeof host === "string" ? await artefactReader(cwd, how)(host) : host;
  const reports: CheckReport[] = [];
  for (let from = 0; from === 0 || from < plugins.length; from += batch) {
    const files = plugins.slice(from, from + batch);
    reports.push(await judgeRead(cwd, [read, ...files], { ...how, each: true }));
  }
  return joined(reports);
}

/** Reports about one host as one. */
function joined(reports: readonly CheckReport[]): CheckReport {
  const [first] = reports;
  if (!first) throw new Error("there is no report to join");
  const judged = { ...first, plugins: reports.flatMap(({ plugins }) => plugins) };
  return { ...judged, ok: isOk(judged) };
}

function judgedApart(half: SecondHalf): Promise<CheckReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(secondThread, { workerData: half });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the second thread ended with ${code}`)));
  });
}
