import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder under the system's temporary one, removed when the process ends. */
export function emptyFolder(name = "ci"): string {
  const folder = mkdtempSync(join(tmpdir(), `lockstep-${name}-`));
  folders.push(folder);
  return folder;
}

/** A folder in another one, made if it is not there. */
export function inside(folder: string, ...names: string[]): string {
  const path = join(folder, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}
