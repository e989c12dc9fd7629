import { createHash } from "node:crypto";
import { createReadStream, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { readGoBinary, sourceFiles } from "@lockstep/go-binary";
import { type BuildRecord, readDocument } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";

export interface ArtefactOptions {
  /** The path to show, and to take as the one that the host passes; default the path as given. */
  display?: string;
  unit?: Artefact["unit"];
}

/**
 * Loads the facts of a host or plugin file, and the build record beside it: the one place of this
 * package that touches the disk. A record that is not of this very file is left out, with the
 * reason. Never throws for what a file contains.
 */
export async function artefactFromFile(
  path: string,
  { display = path, unit }: ArtefactOptions = {},
): Promise<Artefact> {
  const file = resolve(path);
  const binary = await readGoBinary(file);
  let sources: ReadonlyMap<string, readonly string[]> | undefined;
  const artefact: Artefact = {
    file,
    display,
    realPath: realPathOf(file),
    binary,
    sourceFiles() {
      if (!sources) {
        const read = sourceFiles(file);
        sources = read.ok ? read.packages : new Map();
      }
      return sources;
    },
    ...(unit && { unit }),
  };
  return { ...artefact, ...(binary.ok && (await readRecord(file, display))) };
}

async function readRecord(
  file: string,
  display: string,
): Promise<{ record?: BuildRecord; recordProblem?: string }> {
  const path = `${file}.record.json`;
  if (!statSync(path, { throwIfNoEntry: false })) return {};
  const read = await readDocument("record", path, `${display}.record.json`);
  if (!read.ok) return { recordProblem: "the build record beside the file is not valid" };
  const record = read.value;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  if (hash.digest("hex") === record.artefact.sha256) return { record };
  return { recordProblem: "the build record beside the file is of other content (sha256)" };
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
