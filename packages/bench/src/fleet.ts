import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Fleet {
  folder: string;
  /** File names inside the folder. */
  names: string[];
  remove(): void;
}

/** A folder with `count` files, copies of the given ones in turn; gone when this process ends. */
export function fleetOf(files: string[], count: number): Fleet {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-bench-")));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(130));
  }
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `plugin-${index}.so`);
  names.forEach((name, index) => {
    copyFileSync(files[index % files.length]!, join(folder, name));
  });
  return { folder, names, remove };
}
