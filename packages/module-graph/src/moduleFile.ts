import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Place } from "@lockstep/findings";
import {
  type ModDirective,
  parseModFile,
  sourceLine,
  type Workspace,
} from "@lockstep/go-workspace";

/** `require path version` of a go.mod. */
export interface Requirement {
  path: string;
  version: string;
  line: number;
}

/** `replace path [version] => to [toVersion]`; without `toVersion`, `to` is a folder. */
export interface Replacement {
  path: string;
  version?: string;
  to: string;
  toVersion?: string;
  line: number;
}

/** A go.mod or go.work of the workspace, as far as it decides versions. */
export interface ModuleFile {
  /** Absolute path that the file has in the workspace. */
  path: string;
  /** Relative to the workspace's root, for people. */
  name: string;
  /** Folder that its relative paths start from, absolute. */
  dir: string;
  /** Module path; absent for go.work. */
  module?: string;
  requires: Requirement[];
  replaces: Replacement[];
  excludes: Requirement[];
  /** The `go` line, without the word. */
  go?: { version: string; line: number };
  /** The `toolchain` line, without the "go" in front of the release. */
  toolchain?: { version: string; line: number };
  lines: number;
}

/**
 * Every module file of the workspace, go.work first where there is one.
 * @param at where a file is read from instead of its own place, as in a stage
 */
export function moduleFilesOf(
  workspace: Workspace,
  at: (file: string) => string = (file) => file,
): ModuleFile[] {
  const { root, goWork, modules } = workspace;
  const goMods = modules.map(({ dir, path }) => ({ file: join(dir, "go.mod"), dir, module: path }));
  const together = goWork === "off" ? [] : [{ file: goWork, dir: root }];
  return [...together, ...goMods]
    .filter(({ file }) => existsSync(at(file)))
    .map(({ file, ...more }) => ({
      ...parsed(readFileSync(at(file), "utf8")),
      ...more,
      path: file,
      name: relative(root, file),
    }));
}

/** The place of a line, with its text. */
export function placeOf({ path, name }: ModuleFile, line: number): Place {
  return { file: name, line, ...sourceLine(path, line) };
}

type Parsed = Omit<ModuleFile, "path" | "name" | "dir" | "module">;

function parsed(text: string): Parsed {
  const file: Parsed = {
    requires: [],
    replaces: [],
    excludes: [],
    lines: text.trimEnd().split("\n").length,
  };
  for (const directive of parseModFile(text)) add(file, directive);
  return file;
}

function add(file: Parsed, { verb, words, line }: ModDirective): void {
  const [path = "", version = ""] = words;
  if (verb === "require") file.requires.push({ path, version, line });
  if (verb === "exclude") file.excludes.push({ path, version, line });
  if (verb === "go") file.go = { version: path, line };
  if (verb === "toolchain") file.toolchain = { version: path.replace(/^go/, ""), line };
  const arrow = words.indexOf("=>");
  const to = words[arrow + 1];
  if (verb !== "replace" || arrow < 1 || to === undefined) return;
  const toVersion = words[arrow + 2];
  file.replaces.push({
    ...{ path, to, line },
    ...(arrow === 2 && { version }),
    ...(toVersion !== undefined && { toVersion }),
  });
}
