import { accessSync, constants, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** The first executable file of that name in a PATH; relative folders in it are not looked at. */
export function findOnPath(name: string, path: string): string | undefined {
  for (const folder of path.split(":")) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
