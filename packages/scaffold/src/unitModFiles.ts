import { existsSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { type GoModule, type ModDirective, parseModFile } from "@lockstep/go-workspace";
import type { PlannedFile } from "./files.ts";

export interface UnitModule {
  path: string;
  /** Absolute folder it will be in. */
  dir: string;
  /** Folder of the host's module, whose `go` line and sums it takes over. */
  hostDir: string;
  /** Every module that the host links. */
  hostModules: ReadonlyMap<string, GoModule>;
  /** Those the new unit needs because of its contract. */
  needed: ReadonlyMap<string, GoModule>;
  /** The contract's module, imported by the unit itself. */
  contractModule: string;
  /** go.mod and go.sum that come with the template. */
  template: { mod: string; sum?: string };
}

/**
 * go.mod and go.sum of a new unit: the host's `go` line, and for every module that both use the
 * host's version and replacement, so that the new unit moves nothing that the host links.
 */
export function unitModFiles(unit: UnitModule): PlannedFile[] {
  const lines = requirements(unit);
  const direct = lines.filter(({ indirect }) => !indirect);
  const indirect = lines.filter((line) => line.indirect);
  const replaces = lines.flatMap((line) => (line.replace ? [line.replace] : []));
  const mod = [
    `module ${unit.path}\n`,
    `go ${goVersion(unit.hostDir)}\n`,
    block(
      "require",
      direct.map(({ require }) => require),
    ),
    block(
      "require",
      indirect.map(({ require }) => `${require} // indirect`),
    ),
    block("replace", replaces),
  ];
  const files = [{ path: "go.mod", content: mod.filter((part) => part !== "").join("\n") }];
  const external = lines.some(({ inWorkspace }) => !inWorkspace);
  return external ? [...files, { path: "go.sum", content: sums(unit) }] : files;
}

interface Requirement {
  require: string;
  indirect: boolean;
  inWorkspace: boolean;
  replace?: string;
}

function requirements(unit: UnitModule): Requirement[] {
  const own = new Map(templateRequires(unit.template.mod));
  const paths = [...new Set([...unit.needed.keys(), ...own.keys()])].sort();
  return paths.map((path) => {
    const module = unit.hostModules.get(path);
    const { version = "v0.0.0", indirect = true } = own.get(path) ?? {};
    const inWorkspace = module?.main === true || isLocal(module?.replace);
    const replace = module && replacement(unit.dir, module);
    return {
      require: `${path} ${module ? (module.version ?? "v0.0.0") : version}`,
      indirect: path !== unit.contractModule && indirect,
      inWorkspace,
      ...(replace && { replace: `${path} => ${replace}` }),
    };
  });
}

function templateRequires(mod: string): [string, { version: string; indirect: boolean }][] {
  const lines = mod.split("\n");
  return directives(mod, "require").map(({ words: [path = "", version = ""], line }) => [
    path,
    { version, indirect: /\/\/ indirect/.test(lines[line - 1] ?? "") },
  ]);
}

function replacement(dir: string, { main, dir: moduleDir, replace }: GoModule): string | undefined {
  if (main && moduleDir) return folder(dir, moduleDir);
  if (!replace) return undefined;
  return replace.version ? `${replace.path} ${replace.version}` : folder(dir, replace.dir ?? "");
}

function isLocal(replace: GoModule["replace"]): boolean {
  return replace !== undefined && replace.version === undefined;
}

function folder(from: string, to: string): string {
  const path = posix.normalize(relative(from, to).split(sep).join("/"));
  return path.startsWith("..") ? path : `./${path}`;
}

function goVersion(hostDir: string): string {
  const [line] = directives(readFileSync(join(hostDir, "go.mod"), "utf8"), "go");
  const version = line?.words[0];
  if (version === undefined) throw new Error(`${hostDir}/go.mod has no go line`);
  return version;
}

function sums({ hostDir, template }: UnitModule): string {
  const file = join(hostDir, "go.sum");
  const host = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = `${host}\n${template.sum ?? ""}`.split("\n").filter((line) => line !== "");
  return `${[...new Set(lines)].sort().join("\n")}\n`;
}

function directives(text: string, verb: string): ModDirective[] {
  return parseModFile(text).filter((directive) => directive.verb === verb);
}

function block(verb: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${verb} ${lines[0]}\n`;
  return `${verb} (\n${lines.map((line) => `\t${line}\n`).join("")})\n`;
}
