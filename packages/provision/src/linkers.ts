import { sha256, sha256File } from "@lockstep/store";
import type { AskCompiler } from "./askCompiler.ts";
import type { CCompiler } from "./cCompiler.ts";
import { programPath } from "./compilerFiles.ts";

/** A linker that the C compiler can be told to use, as in `-fuse-ld=lld`. */
export interface Linker {
  name: LinkerName;
  path: string;
  sha256: string;
  /** What it says of itself. */
  description: string;
}

/** Fast ones first; gold before mold, which leaves no symbol table where DWARF is left out. */
export const LINKERS = ["lld", "gold", "mold", "bfd"] as const;

export type LinkerName = (typeof LINKERS)[number];

type LinkerPath = Pick<Linker, "name" | "path">;

/** Where this compiler finds other linkers. */
export async function linkerPaths(searchPath: string, ask: AskCompiler): Promise<LinkerPath[]> {
  const found = await Promise.all(
    LINKERS.map(async (name): Promise<LinkerPath[]> => {
      const said = await ask(`-print-prog-name=ld.${name}`);
      const path = said && programPath(said, searchPath);
      return path ? [{ name, path }] : [];
    }),
  );
  return found.flat();
}

/** Those of them that this compiler can use, with what they are. */
export async function readLinkers(
  paths: readonly LinkerPath[],
  ask: AskCompiler,
): Promise<Linker[]> {
  const read = await Promise.all(
    paths.map(async ({ name, path }): Promise<Linker[]> => {
      const words = await ask(`-fuse-ld=${name}`, "-Wl,--version");
      const description = words?.split("\n")[0];
      return description ? [{ name, path, sha256: sha256File(path), description }] : [];
    }),
  );
  return read.flat();
}

/** The compiler with another linker than its own: another fingerprint, and that linker in it. */
export function withLinker(cc: CCompiler, linker: Linker): CCompiler {
  const { name, path, sha256: sum, description } = linker;
  return {
    ...cc,
    id: sha256(`${cc.id}\n${name} ${sum}\n`),
    description: `${cc.description}, linked by ${description}`,
    files: [...cc.files, { role: name, path, sha256: sum }],
  };
}
