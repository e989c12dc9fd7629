import { join } from "node:path";
import type { GoPackage } from "@lockstep/go-workspace";
import { sha256 } from "@lockstep/store";
import type { FileTable } from "./fileTable.ts";

/**
 * Digest over what Go compiles a package from: the content and name of every file, the embed
 * patterns, the language version of its go.mod (it changes the meaning of the same text) and, for
 * a main package, the GODEBUG settings that Go writes into it.
 */
export function packageDigest(files: FileTable, goPackage: GoPackage): string {
  const lines = [
    `go ${goPackage.module?.goVersion ?? ""}`,
    `godebug ${goPackage.defaultGodebug ?? ""}`,
    ...goPackage.embedPatterns.map((pattern) => `embed ${pattern}`),
    ...goPackage.files.map((name) => `${files.digest(join(goPackage.dir, name))} ${name}`),
  ];
  return sha256(lines.join("\n"));
}
