import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "lockstep-go-binary-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A path that nothing uses yet, gone when the test file is done. */
export function temporaryPath(): string {
  return join(folder, `file-${files++}`);
}

/** A file with this content. */
export function temporaryFile(content: string | Buffer): string {
  const path = temporaryPath();
  writeFileSync(path, content);
  return path;
}
