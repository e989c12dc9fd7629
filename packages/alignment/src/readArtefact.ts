import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import {
  definedSymbols,
  implementedInterfaces,
  readGoBinary,
  sourceFiles,
} from "@lockstep/go-binary";
import { readDocument } from "@lockstep/schema";
import { sha256File } from "@lockstep/store";
import type { Artefact } from "./Artefact.ts";
import { findLibraries } from "./libraries/findLibraries.ts";

export interface ArtefactOptions {
  /** The path to show, and to take as the one that the host passes; default the path as given. */
  display?: string;
  unit?: Artefact["unit"];
  /** The glibc to judge for, as in "2.31"; default that of this machine. */
  glibc?: string;
  /** LD_LIBRARY_PATH of the host; default that of this process. */
  libraryPath?: string;
  /** Known already to be as it was when its build record was written, so that it is not hashed. */
  untouched?: boolean;
}

/**
 * Loads the facts of a host or plugin file, and the build record beside it: the one place of this
 * package that touches the disk. A record that is not of this very file is left out, with the
 * reason. Never throws for what a file contains.
 */
export async function artefactFromFile(
  path: string,
  { display = path, unit, glibc, libraryPath, untouched = false }: ArtefactOptions = {},
): Promise<Artefact> {
  const file = resolve(path);
  const binary = await readGoBinary(file);
  let sources: ReadonlyMap<string, readonly string[]> | undefined;
  const realPath = realPathOf(file);
  const libraries = binary.ok ? findLibraries(binary.binary, realPath, libraryPath) : undefined;
  const artefact: Artefact = {
    file,
    display,
    realPath,
    binary,
    sourceFiles() {
      if (!sources) {
        const read = sourceFiles(file);
        sources = read.ok ? read.packages : new Map();
      }
      return sources;
    },
    defines: (symbols) =>
      [file, ...(libraries?.found.values() ?? [])].flatMap((path) => definedSymbols(path, symbols)),
    implementations: () => implementedInterfaces(file),
    ...(unit && { unit }),
    ...(libraries && { libraries }),
    ...(glibc !== undefined && { targetGlibc: glibc }),
  };
  return { ...artefact, ...(binary.ok && (await readRecord(file, display, untouched))) };
}

async function readRecord(
  file: string,
  display: string,
  untouched: boolean,
): Promise<Pick<Artefact, "record" | "recordProblem">> {
  const path = `${file}.record.json`;
  if (!statSync(path, { throwIfNoEntry: false })) return {};
  const read = await readDocument("record", path, `${display}.record.json`);
  if (!read.ok) {
    const text = "the build record beside the file is not valid";
    return { recordProblem: { text, otherContent: false } };
  }
  const record = read.value;
  if (untouched || sha256File(file) === record.artefact.sha256) return { record };
  const text = "the build record beside the file is of other content (sha256)";
  return { recordProblem: { text, otherContent: true } };
}

function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
