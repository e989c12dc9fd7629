import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "./goCommand.ts";
import { type GoPackage, toGoPackage } from "./goPackage.ts";
import { parseGoList } from "./parseGoList.ts";
import { refusedModuleFiles } from "./refusedModuleFiles.ts";

/** A package with the sources that Go would compile it from. */
export interface SourcePackage extends GoPackage {
  /** SHA-256 of each file of `files`, by name. */
  digests: ReadonlyMap<string, string>;
}

export type ListSourcesResult =
  /** Every package outside the standard library, mains included. */
  { ok: true; packages: Map<string, SourcePackage> } | { ok: false; findings: Finding[] };

const fields = [
  "ImportPath,Name,Dir,Standard,Module,Imports,Error,EmbedPatterns,EmbedFiles",
  "GoFiles,CgoFiles,CFiles,CXXFiles,MFiles,HFiles,FFiles,SFiles,SwigFiles,SwigCXXFiles,SysoFiles",
].join(",");

/**
 * What the packages that `patterns` name in `dir` are built from, of a workspace or not. Compiles
 * nothing. A package that can't be loaded is there with its `error`.
 * @param root the folder that places in findings are relative to
 */
export async function listSources(
  command: GoCommand,
  { root, dir, patterns, flags }: SourcesRequest,
): Promise<ListSourcesResult> {
  const args = ["list", "-e", "-deps", ...flags, `-json=${fields}`, "--", ...patterns];
  const { code, stdout, stderr } = await runGo(command, dir, args);
  if (code !== 0) return { ok: false, findings: [refusedModuleFiles(root, dir, stderr)] };
  const packages = parseGoList(stdout)
    .filter((entry) => entry.Standard !== true)
    .map(toGoPackage)
    .map((each): [string, SourcePackage] => [each.importPath, { ...each, digests: digests(each) }]);
  return { ok: true, packages: new Map(packages) };
}

export interface SourcesRequest {
  root: string;
  dir: string;
  patterns: readonly string[];
  flags: readonly string[];
}

function digests({ dir, files }: GoPackage): Map<string, string> {
  return new Map(files.map((name) => [name, digestOf(join(dir, name))]));
}

function digestOf(file: string): string {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return "missing";
  }
}
