import type { CCompiler, Toolchain } from "@lockstep/provision";
import type { RecordToolchain } from "@lockstep/schema";

/** Go and the C compiler as a build record names them: by content, without a path. */
export function recordToolchain(
  { version, h1, machine }: Toolchain,
  cc: Pick<CCompiler, "id" | "description">,
): RecordToolchain {
  const from = machine ? { machine: { words: machine.words, sha256: machine.sha256 } } : { h1 };
  return { go: `go${version}`, ...from, cc: { id: cc.id, description: cc.description } };
}
