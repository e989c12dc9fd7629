import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Made, recordPath } from "@lockstep/orchestrator";
import { parseDocument } from "@lockstep/schema";
import { sha256File } from "@lockstep/store";

/** An artefact that is there, with the record beside it. */
export function readMade(artefact: string): Made {
  const sha256 = sha256File(artefact);
  const file = recordPath(artefact);
  if (!existsSync(file)) return { sha256 };
  const text = readFileSync(file, "utf8");
  const parsed = parseDocument("record", text, basename(file));
  return { sha256, text, ...(parsed.ok && { record: parsed.value }) };
}
