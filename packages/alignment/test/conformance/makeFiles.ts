import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { buildArtefact, cLibrary, runShell, writeTree } from "@lockstep/go-fixtures";
import { cpuProfile } from "../cpuProfile.ts";
import { copied, temporaryFolder } from "../temporary.ts";
import type { Case, Change, PluginFile, Side } from "./Case.ts";
import { app, forRelease, moduleCache } from "./sample.ts";

export interface CaseFiles {
  host: string;
  plugins: string[];
}

/** Builds and makes the files of a case; throws what go printed where it refuses. */
export async function makeFiles(
  { host = {}, plugins = [{}] }: Case,
  release: string,
): Promise<CaseFiles> {
  const hostFile = await build("host", host, release);
  const files: string[] = [];
  for (const plugin of plugins) files.push(await makePlugin(plugin, files, release));
  return { host: hostFile, plugins: files };
}

async function makePlugin(
  plugin: PluginFile,
  before: readonly string[],
  release: string,
): Promise<string> {
  if ("of" in plugin) return again(before[plugin.of]!, plugin.by);
  if ("text" in plugin) {
    const file = join(temporaryFolder(), "text.so");
    writeFileSync(file, plugin.text);
    return file;
  }
  if (!("is" in plugin)) return build("plugin", plugin, release);
  if (plugin.is === "C library") return cLibrary();
  const path = join(temporaryFolder(), "folder.so");
  if (plugin.is === "folder") mkdirSync(path);
  return path;
}

function again(file: string, by: Extract<PluginFile, { of: number }>["by"]): string {
  if (by === "same path") return file;
  if (by === "copy") return copied(file);
  const link = join(temporaryFolder(), `link-${basename(file)}`);
  if (by === "hard link") linkSync(file, link);
  else symlinkSync(file, link);
  return link;
}

async function build(mode: "host" | "plugin", side: Side, release: string): Promise<string> {
  const {
    files = app,
    label = "a",
    cwd,
    flags = ["-trimpath"],
    env,
    moduleCache: cache,
    go,
  } = side;
  // Builds with a module cache write a go.sum beside go.mod: trees of their own.
  const place = cache === undefined ? label : `conformance-${label}`;
  const environment = { ...(cache !== undefined && (await moduleCache(cache))), ...env };
  const file = await buildArtefact({
    tree: await writeTree(forRelease(files, oldest(release, go ?? release)), place),
    ...(cwd !== undefined && { cwd }),
    package: side.package ?? (mode === "host" ? "./host" : "./plug"),
    mode: side.mode ?? mode,
    flags: side.profile ? [...flags, `-pgo=${await cpuProfile()}`] : flags,
    env: environment,
    go: go ?? release,
  });
  return side.change ? changed(file, side.change) : file;
}

/** Of two releases whose files are to be the same sources. */
function oldest(one: string, other: string): string {
  return one.localeCompare(other, "en", { numeric: true }) <= 0 ? one : other;
}

async function changed(shared: string, change: Change): Promise<string> {
  const file = copied(shared);
  if ("cut" in change) {
    const size = readFileSync(file).length;
    truncateSync(file, change.cut < 1 ? Math.floor(size * change.cut) : change.cut);
  } else if ("bytes" in change) {
    const content = readFileSync(file);
    content.set(change.bytes, change.at);
    writeFileSync(file, content);
  } else if ("replace" in change) {
    const [from, to] = change.replace;
    writeFileSync(file, readFileSync(file, "latin1").replaceAll(from, to), "latin1");
  } else if ("mode" in change) {
    chmodSync(file, change.mode);
  } else if ("name" in change) {
    const renamed = join(dirname(file), change.name);
    renameSync(file, renamed);
    return renamed;
  } else {
    await runShell(`strip -s ${file}`, { cwd: dirname(file) });
  }
  return file;
}

/** A copy of the files in which no other case has a part, as where records are written beside. */
export function ownCopies({ host, plugins }: CaseFiles): CaseFiles {
  const folder = temporaryFolder();
  const copy = (file: string, index: number): string => {
    const path = join(folder, String(index), basename(file));
    cpSync(file, path);
    return path;
  };
  return { host: copy(host, 0), plugins: plugins.map((file, index) => copy(file, index + 1)) };
}
