import { basename } from "node:path";
import type { Finding } from "@lockstep/findings";
import { readLibrary } from "@lockstep/go-binary";
import { muslFinding } from "@lockstep/provision";

/**
 * LS2018 when a program of this machine is started by musl's dynamic linker, as its file says
 * (PT_INTERP: `/lib/ld-musl-x86_64.so.1`).
 */
export function judgeLoader(program: string): Finding | undefined {
  const read = readLibrary(program);
  const loader = read.ok ? read.library.interpreter : undefined;
  if (loader === undefined || !basename(loader).startsWith("ld-musl-")) return undefined;
  return muslFinding(`${program} is started by musl's dynamic linker, ${loader}`);
}
