import { readFile } from "node:fs/promises";

/** A file's text, undefined where there is no such file. */
export async function presentText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
