import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { readDocument } from "@lockstep/schema";
import { manifestAway } from "./manifestLink.ts";
import { parseModFile } from "./parseModFile.ts";
import type { HostUnit, PluginUnit, Unit } from "./workspace.ts";

/** File name of each kind's manifest. */
export const manifestNames = {
  host: "lockstep.host.json",
  plugin: "lockstep.plugin.json",
} as const;

/** Folder of a plugin's generated package main, in the plugin's own. */
const generatedMain = "plugin";

export type ReadUnitResult<U extends Unit> =
  | { ok: true; unit: U; moduleDir: string }
  | { ok: false; findings: Finding[] };

/** Reads the host in `folder` (relative to `root`). */
export async function readHost(root: string, folder: string): Promise<ReadUnitResult<HostUnit>> {
  const dir = join(root, folder);
  const manifestFile = join(dir, manifestNames.host);
  const away = manifestAway(root, "host", manifestFile);
  if (away) return { ok: false, findings: [away] };
  const document = await readDocument("host", manifestFile, relative(root, manifestFile));
  if (!document.ok) return document;
  const manifest = document.value;
  const main = await locateMain(root, dir, join(dir, manifest.package ?? "."));
  if (!main.ok) return main;
  const { moduleDir, ...place } = main.place;
  const unit: HostUnit = {
    kind: "host",
    name: manifest.name,
    dir,
    manifestFile,
    manifest,
    ...place,
  };
  return { ok: true, unit, moduleDir };
}

/** Reads the plugin in `folder` (relative to `root`); its main is generated unless it names one. */
export async function readPlugin(
  root: string,
  folder: string,
): Promise<ReadUnitResult<PluginUnit>> {
  const dir = join(root, folder);
  const manifestFile = join(dir, manifestNames.plugin);
  const away = manifestAway(root, "plugin", manifestFile);
  if (away) return { ok: false, findings: [away] };
  const document = await readDocument("plugin", manifestFile, relative(root, manifestFile));
  if (!document.ok) return document;
  const manifest = document.value;
  const main = await locateMain(root, dir, join(dir, manifest.package ?? generatedMain));
  if (!main.ok) return main;
  const { moduleDir, ...place } = main.place;
  const unit: PluginUnit = {
    kind: "plugin",
    name: manifest.name,
    dir,
    manifestFile,
    manifest,
    ...place,
  };
  return { ok: true, unit, moduleDir };
}

type MainPlace = { mainDir: string; modulePath: string; importPath: string; moduleDir: string };

async function locateMain(
  root: string,
  dir: string,
  mainDir: string,
): Promise<{ ok: true; place: MainPlace } | { ok: false; findings: Finding[] }> {
  const moduleDir = moduleAround(root, mainDir);
  const modulePath = moduleDir && readModulePath(join(moduleDir, "go.mod"));
  if (!moduleDir || !modulePath) return { ok: false, findings: [noModule(root, dir, moduleDir)] };
  const below = relative(moduleDir, mainDir).split(sep).filter(Boolean);
  const importPath = [modulePath, ...below].join("/");
  return { ok: true, place: { mainDir, modulePath, importPath, moduleDir } };
}

function moduleAround(root: string, folder: string): string | undefined {
  for (let dir = folder; ; dir = dirname(dir)) {
    if (existsSync(join(dir, "go.mod"))) return dir;
    if (dir === root || dir === dirname(dir)) return undefined;
  }
}

/** The module path that a go.mod declares, if it does. */
export function readModulePath(goMod: string): string | undefined {
  return parseModFile(readFileSync(goMod, "utf8")).find(({ verb }) => verb === "module")?.words[0];
}

function noModule(root: string, dir: string, moduleDir: string | undefined): Finding {
  const folder = relative(root, moduleDir ?? dir) || ".";
  const where = { file: join(folder, "go.mod") };
  if (!moduleDir && !hasGoFile(dir)) {
    return finding("LS4004", {
      where,
      cause: `the folder ${folder} has no Go files and no go.mod`,
      fix: { text: "write its Go module there, or take its manifest away" },
    });
  }
  return finding("LS4004", {
    where,
    cause: moduleDir
      ? `${join(folder, "go.mod")} has no module line`
      : `neither ${folder} nor a folder above it, up to the workspace's root, has a go.mod`,
    fix: {
      text: "give the folder's Go module a go.mod with a module line",
      ...(!moduleDir && {
        command: `go -C ${shellQuote(folder)} mod init example.com/${asImportPath(folder)}`,
      }),
    },
  });
}

/** The folder with what no import path may have made into "-". */
function asImportPath(folder: string): string {
  return folder.replace(/[^A-Za-z0-9._~/-]+/g, "-");
}

/** Whether there is Go code in the folder or, as where a host's main package is apart, below it. */
function hasGoFile(dir: string): boolean {
  return readdirSync(dir, { recursive: true }).some((name) => String(name).endsWith(".go"));
}

/** Why a unit's folder can't be taken: a symbolic link on the way leads to another place. */
export function linkedAway(root: string, folder: string): string | undefined {
  const dir = join(root, folder);
  if (!existsSync(dir)) return undefined;
  const real = realpathSync(dir);
  return real === dir ? undefined : real;
}
