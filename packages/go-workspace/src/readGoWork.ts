import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { glob } from "tinyglobby";
import { ignored } from "./expandPattern.ts";
import { parseModFile } from "./parseModFile.ts";
import { readModulePath } from "./readUnit.ts";
import type { WorkspaceModule } from "./workspace.ts";

export interface GoWork {
  /** Absolute, or "off": there is none, and none is needed. */
  file: string;
  modules: WorkspaceModule[];
  findings: Finding[];
}

/**
 * The modules that go.work uses. LS4004 when there is none, for each module of a unit that it does
 * not use, and for folders that it uses and that are gone. A workspace whose units are all in the
 * module at its root needs none: there every package is the main module's.
 * @param moduleDirs folders of the units' modules, absolute
 */
export async function readGoWork(root: string, moduleDirs: readonly string[]): Promise<GoWork> {
  const file = join(root, "go.work");
  if (!existsSync(file)) {
    const single = moduleDirs.length > 0 && moduleDirs.every((dir) => dir === root);
    const path = single ? readModulePath(join(root, "go.mod")) : undefined;
    if (path !== undefined) return { file: "off", modules: [{ dir: root, path }], findings: [] };
    return { file, modules: [], findings: [noGoWork(await moduleFolders(root, moduleDirs))] };
  }
  const uses = parseModFile(readFileSync(file, "utf8"))
    .filter(({ verb, words }) => verb === "use" && words.length === 1)
    .map(({ words, line }) => ({ written: words[0]!, dir: resolve(root, words[0]!), line }));
  const modules = uses.flatMap(({ written, dir }) => {
    const goMod = join(dir, "go.mod");
    const path = existsSync(goMod) ? readModulePath(goMod) : undefined;
    if (path === undefined) return [];
    return [{ dir, path, ...(isAbsolute(written) && { fixed: true as const }) }];
  });
  const gone = uses.filter(({ dir }) => !existsSync(dir));
  const drops = gone.map(({ written }) => written);
  const missing = moduleDirs.filter((dir) => uses.every((use) => use.dir !== dir));
  const findings = missing.map((dir) => notUsed(`./${relative(root, dir)}`, drops));
  const [first] = gone;
  if (first && missing.length === 0) findings.push(goneUse(first.line, drops));
  return { file, modules, findings };
}

/** Folders with a go.mod as go.work names them, but for those that Go or lockstep leave out. */
async function moduleFolders(root: string, moduleDirs: readonly string[]): Promise<string[]> {
  const leftOut = [...ignored, "**/vendor", "**/testdata", "**/_*", "**/.*"];
  const found = await glob("**/go.mod", {
    cwd: root,
    followSymbolicLinks: false,
    ignore: leftOut,
  });
  const folders = [...found.map(dirname), ...moduleDirs.map((dir) => relative(root, dir) || ".")];
  return [...new Set(folders)].sort().map((folder) => (folder === "." ? "." : `./${folder}`));
}

function noGoWork(folders: string[]): Finding {
  return finding("LS4004", {
    where: { file: "go.work" },
    cause: "the workspace has no go.work; host and plugins must be built through one",
    fix: {
      text: "make one that uses every module",
      command: `go work init ${folders.map(shellQuote).join(" ")}`,
    },
  });
}

/**
 * LS4004 for a module of a unit that go.work does not use.
 * @param folder as go.work would name it: ./plugins/hello
 * @param drops folders that go.work uses and that are gone: `go work use` ends on such a one, while
 * `go work edit` does not look
 */
export function notUsed(folder: string, drops: readonly string[] = []): Finding {
  return finding("LS4004", {
    where: { file: "go.work" },
    subject: folder.slice(2) || ".",
    cause:
      `go.work does not use the module in ${folder.slice(2) || "."}, ` +
      `so its unit can't be built with the rest${drops.length > 0 ? `; ${goneCause(drops)}` : ""}`,
    fix:
      drops.length > 0
        ? {
            text: "add it to go.work, and take out what is gone",
            command: `go work edit ${dropFlags(drops)} ${shellQuote(`-use=${folder}`)}`,
          }
        : { text: "add it to go.work", command: `go work use ${shellQuote(folder)}` },
  });
}

function goneUse(line: number, drops: readonly string[]): Finding {
  return finding("LS4004", {
    where: { file: "go.work", line },
    cause: goneCause(drops),
    fix: { text: "take it out of go.work", command: `go work edit ${dropFlags(drops)}` },
  });
}

function goneCause(drops: readonly string[]): string {
  return `go.work uses ${drops.join(", ")}, which is not there`;
}

function dropFlags(drops: readonly string[]): string {
  return drops.map((folder) => shellQuote(`-dropuse=${folder}`)).join(" ");
}
