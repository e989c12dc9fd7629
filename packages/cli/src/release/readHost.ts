import { resolve } from "node:path";
import { type Artefact, artefactFromDescriptor, artefactFromFile } from "@lockstep/alignment";
import type { Finding } from "@lockstep/findings";
import { readDocument } from "@lockstep/schema";
import type { Context } from "../context.ts";

/** A host that somebody named: its descriptor, which is a JSON file, or the program itself. */
export async function readHost(
  { cwd }: Pick<Context, "cwd">,
  path: string,
  how: { glibc?: string } = {},
): Promise<{ ok: true; host: Artefact } | { ok: false; findings: Finding[] }> {
  if (!path.endsWith(".json")) return { ok: true, host: await artefactFromFile(path, how) };
  const read = await readDocument("descriptor", resolve(cwd, path), path);
  if (!read.ok) return read;
  return { ok: true, host: artefactFromDescriptor(read.value, path, how) };
}
