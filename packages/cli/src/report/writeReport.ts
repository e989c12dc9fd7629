import { realpathSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeFileAtomic } from "@lockstep/store";

/**
 * Writes a report to a file, whole or not at all; folders that are missing are made. What is no
 * regular file, such as /dev/null or a pipe, is written into, since a rename would replace it.
 */
export async function writeReport(cwd: string, file: string, text: string): Promise<void> {
  const path = resolve(cwd, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) return writeFileSync(path, text);
  await writeFileAtomic(stat ? realpathSync(path) : path, text, { durable: false });
}
