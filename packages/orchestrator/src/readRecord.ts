import { readFileSync } from "node:fs";
import type { BuildRecord } from "@lockstep/schema";

/**
 * The build record at `path`; `undefined` when there is none or it is not one. It is trusted only
 * as far as its key and its artefact's digest hold, so its form is not validated here.
 */
export function readRecord(path: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(path, "utf8")) as BuildRecord;
    return record?.version === 1 && typeof record.artefact?.sha256 === "string"
      ? record
      : undefined;
  } catch {
    return undefined;
  }
}
