import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import {
  type GoModule,
  type PackageList,
  parseModFile,
  type Workspace,
} from "@lockstep/go-workspace";
import { compareModuleVersions } from "./compareModuleVersions.ts";
import { moduleFilesOf, placeOf } from "./moduleFile.ts";

/**
 * LS3110, a warning, for each module that is linked in a version which retracts itself (go.dev/ref/mod
 * #go-mod-file-retract). Later versions may retract it too: which these are only the network tells, so
 * what is said here would depend on the day; they are not asked.
 */
export function retractFindings(workspace: Workspace, list: PackageList): Finding[] {
  const files = moduleFilesOf(workspace);
  return linked(list).flatMap(({ path, version, dir }): Finding[] => {
    const reason = retraction(dir, version);
    if (reason === undefined) return [];
    const asking = files.flatMap((file) =>
      file.requires
        .filter((each) => each.path === path && each.version === version)
        .map(({ line }) => placeOf(file, line)),
    );
    const [where] = asking;
    return [
      finding("LS3110", {
        ...(where && { where }),
        subject: path,
        certainty: "proven",
        cause: `the go.mod of ${path} ${version} retracts that version${reason && `: ${reason}`}`,
        fix: { text: `require a version of ${path} that is not retracted` },
      }),
    ];
  });
}

interface Linked {
  path: string;
  version: string;
  dir: string;
}

/** What is linked from the module cache; a folder that replaces a module has no version. */
function linked({ packages }: PackageList): Linked[] {
  const found = new Map<string, Linked>();
  for (const { module } of packages.values()) {
    const used = module && !module.main ? released(module) : undefined;
    if (used) found.set(used.path, used);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function released({ path, version, dir, replace }: GoModule): Linked | undefined {
  const used = replace ?? { path, version, dir };
  const at = used.dir ?? dir;
  if (used.version === undefined || at === undefined) return undefined;
  return { path: used.path, version: used.version, dir: at };
}

/** Why a version's own go.mod takes it back, as far as the line says; undefined where it does not. */
function retraction(dir: string, version: string): string | undefined {
  const text = textOf(join(dir, "go.mod"));
  const found = parseModFile(text).find(
    ({ verb, words }) => verb === "retract" && includes(words.join(" "), version),
  );
  if (!found) return undefined;
  const line = text.split(/\r?\n/)[found.line - 1] ?? "";
  return /\/\/\s*(.*?)\s*$/.exec(line)?.[1] ?? "";
}

/** `v1.0.0`, or `[v1.0.0, v1.9.0]` with both ends. */
function includes(range: string, version: string): boolean {
  const [, low, high] = /^\[\s*([^,\s]+)\s*,\s*([^\]\s]+)\s*\]$/.exec(range) ?? [];
  if (low === undefined || high === undefined) return range === version;
  return compareModuleVersions(low, version) <= 0 && compareModuleVersions(version, high) <= 0;
}

/** A module from before modules has no go.mod in the cache. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
