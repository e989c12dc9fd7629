import { basename, isAbsolute } from "node:path";
import type { AskCompiler } from "./askCompiler.ts";
import { findOnPath } from "./findOnPath.ts";

/** The programs and files that turn cgo code and Go objects into a plugin, by their role. */
export interface CompilerFile {
  role: string;
  /** undefined when this compiler has no such file (clang has no cc1). */
  path: string | undefined;
}

const PROGRAMS = ["cc1", "as", "collect2", "ld"];
const LINKED = [
  "crt1.o",
  "crti.o",
  "crtn.o",
  "crtbegin.o",
  "crtbeginS.o",
  "crtbeginT.o",
  "crtend.o",
  "crtendS.o",
  "libgcc.a",
  "libgcc_s.so.1",
  "libc.so.6",
  "libc_nonshared.a",
];

export async function compilerFiles(
  driver: string,
  searchPath: string,
  ask: AskCompiler,
): Promise<CompilerFile[]> {
  const programs = PROGRAMS.map(async (role) => {
    const said = await ask(`-print-prog-name=${role}`);
    return { role, path: said && programPath(said, searchPath) };
  });
  const linked = LINKED.map(async (role) => {
    // A bare name back means: not found.
    const said = await ask(`-print-file-name=${role}`);
    return { role, path: said && isAbsolute(said) ? said : undefined };
  });
  return [{ role: "driver", path: driver }, ...(await Promise.all([...programs, ...linked]))];
}

/** Folders in which a new file would be found before the present ones. */
export async function searchFolders(ask: AskCompiler): Promise<string[]> {
  const said = (await ask("-print-search-dirs")) ?? "";
  const folders = said
    .split("\n")
    .filter((line) => /^(programs|libraries): =/.test(line))
    .flatMap((line) => line.slice(line.indexOf("=") + 1).split(":"));
  return [...new Set(folders.filter(isAbsolute))];
}

/** gcc prints a bare name for what it will look up in PATH itself. */
export function programPath(said: string, searchPath: string): string | undefined {
  return isAbsolute(said) ? said : findOnPath(basename(said), searchPath);
}
