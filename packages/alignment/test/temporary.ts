import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const made: string[] = [];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-alignment-"));
  made.push(folder);
  return folder;
}

/** A copy of a shared fixture that a test may change. */
export function copied(path: string, name = basename(path)): string {
  const copy = join(temporaryFolder(), name);
  cpSync(path, copy, { recursive: true });
  return copy;
}
