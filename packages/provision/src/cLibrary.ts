import { type Finding, finding } from "@lockstep/findings";
import type { AskCompiler } from "./askCompiler.ts";

/** LS2018 when a C compiler makes programs for musl, as its target says: `x86_64-alpine-linux-musl`. */
export async function judgeCompilerLibc(
  driver: string,
  ask: AskCompiler,
): Promise<Finding | undefined> {
  const target = await ask("-dumpmachine");
  if (!target || !/-musl[a-z]*$/.test(target)) return undefined;
  return muslFinding(`${driver} makes programs for ${target}`);
}

/** LS2018, for what shows that programs here run with musl. */
export function muslFinding(cause: string): Finding {
  const text =
    "work on a system with glibc, such as Debian, Ubuntu or Fedora: a container or virtual machine of one will do";
  return finding("LS2018", { certainty: "proven", cause, fix: { text } });
}
