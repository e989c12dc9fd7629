import { type Artefact, isOk } from "@lockstep/alignment";
import type { CheckReport } from "@lockstep/schema";
import { artefactReader, type JudgeHow, judgeRead } from "./judgeRead.ts";

/** Files that are in memory at once. */
const batch = 16;

/**
 * Judges each plugin in a process of its own, as if it were the only one. No verdict depends on
 * another file than the host, so they are read and judged in batches, and memory stays bounded.
 * All in one thread: a second one needs longer to start and to warm up than a thousand files take.
 */
export async function judgeEach(
  cwd: string,
  host: string | Artefact,
  plugins: readonly string[],
  how: JudgeHow,
): Promise<CheckReport> {
  const read = typeof host === "string" ? await artefactReader(cwd, how)(host) : host;
  const judged = (files: readonly string[]) =>
    judgeRead(cwd, [read, ...files], { ...how, each: true });
  const report = await judged(plugins.slice(0, batch));
  for (let at = batch; at < plugins.length; at += batch) {
    report.plugins.push(...(await judged(plugins.slice(at, at + batch))).plugins);
  }
  return { ...report, ok: isOk(report) };
}
