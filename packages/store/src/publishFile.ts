import { rename } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFile, syncFolder } from "./sync.ts";

/**
 * Moves a finished file to its place in one step and for good. Both paths must be on one file
 * system; an old file at `to` stays whole for whoever has it open or mapped.
 */
export async function publishFile(from: string, to: string): Promise<void> {
  await syncFile(from);
  await rename(from, to);
  await syncFolder(dirname(to));
}
