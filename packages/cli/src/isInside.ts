import { sep } from "node:path";

/** Whether a path lies below a folder; a folder does not lie below itself. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
