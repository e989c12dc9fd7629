import type { InspectedC, InspectedFile, InspectedModule } from "@lockstep/schema";
import { labelled } from "./labelled.ts";
import type { RenderOptions } from "./options.ts";
import type { Palette } from "./palette.ts";

const column = 14;
const fewModules = 6;

/** The facts of one file, a line each where they fit; with `all` every entry of the lists. */
export function fileFactLines(
  file: InspectedFile,
  { width, all }: RenderOptions,
  paint: Palette,
): string[] {
  const few = (texts: readonly string[], most: number): string[] => shortList(texts, most, all);
  const lines: string[] = [];
  const add = (label: string, text: string | undefined): void => {
    if (text) lines.push(...labelled(label, text, { column, width, paint }));
  };
  const many = (label: string, head: string, texts: readonly string[]): void => {
    add(label, all ? head : `${head}: ${few(texts, fewModules).join(", ")}`);
    if (all) for (const text of texts) add("", text);
  };
  const { modules = [], packages = [], settings = {}, symbols } = file;
  add("Go", goText(file));
  add("main", mainText(file));
  add("plugin path", file.pluginPath);
  if (symbols) add("symbols", few(symbols, 12).join(" ") || "none: Lookup finds nothing");
  add("stray symbols", file.straySymbols && `${file.straySymbols.join(" ")} (plugin.Open fails)`);
  add("plugins", canLoad(file));
  add("built in", file.folder);
  add("module cache", file.moduleCache);
  if (modules.length > 0) many("modules", `${modules.length}`, modules.map(moduleText));
  const total = packages.flatMap(({ fingerprints }) => Object.keys(fingerprints)).length;
  if (total > 0 && all) {
    add("packages", `${total}, with their fingerprints`);
    for (const { module, fingerprints } of packages) {
      add("", `${module}:`);
      for (const [path, hash] of Object.entries(fingerprints)) add("", `  ${hash} ${path}`);
    }
  } else if (total > 0) {
    const counts = packages.map(
      (each) => `${each.module} ${Object.keys(each.fingerprints).length}`,
    );
    many("packages", `${total}`, counts);
  }
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  add("settings", pairs.join(" "));
  if (file.c) add("C", cText(file.c));
  add("moduledata", file.moduleDataSize === undefined ? undefined : `${file.moduleDataSize} bytes`);
  add("record", recordText(file));
  add("size", file.size === undefined ? undefined : `${file.size.toLocaleString("en")} bytes`);
  add("build ID", file.buildId);
  return lines;
}

/** The first of a list, and how many are left out. */
export function shortList(texts: readonly string[], most: number, all = false): string[] {
  if (all || texts.length <= most + 1) return [...texts];
  return [...texts.slice(0, most), `and ${texts.length - most} more (--all lists them)`];
}

function goText({ goVersion, os, arch, trimmed, elf }: InspectedFile): string {
  const platform = [os, arch].filter((each) => each).join("/");
  const release = goVersion ?? "no build info";
  const flags = trimmed === undefined ? "" : trimmed ? ", -trimpath" : ", without -trimpath";
  const pie = elf?.pie ? ", position-independent" : "";
  return platform === "" ? "" : `${release} ${platform}${flags}${pie}`;
}

function mainText({ mainPackage, main }: InspectedFile): string | undefined {
  if (mainPackage === undefined) return undefined;
  return main ? `${mainPackage} (module ${moduleText(main)})` : mainPackage;
}

function moduleText({ path, version, replace }: InspectedModule): string {
  return [path, version, replace && `=> ${replace}`].filter((each) => each).join(" ");
}

function canLoad({ canLoadPlugins, cannotLoad }: InspectedFile): string | undefined {
  if (canLoadPlugins === undefined) return undefined;
  return canLoadPlugins ? "can load plugins" : `cannot load plugins: ${cannotLoad ?? ""}`;
}

function cText({ library, interpreter, needed, glibcFloor, sanitizers }: InspectedC): string {
  return [
    library === "none"
      ? "no C library"
      : `${library ?? ""}${glibcFloor ? ` ${glibcFloor} or newer` : ""}`,
    needed.length > 0 ? `needs ${needed.join(" ")}` : "",
    interpreter ? `started by ${interpreter}` : "",
    sanitizers.length > 0 ? `sanitizers ${sanitizers.join(" ")}` : "",
  ]
    .filter((each) => each !== "")
    .join("; ");
}

function recordText({ record }: InspectedFile): string | undefined {
  if (!record) return "none beside the file";
  if (!record.fits) return `${record.file}: ${record.problem ?? "does not fit"}`;
  return `fits: ${record.name ?? ""}, profile ${record.profile ?? ""}, ${record.compiler ?? ""}`;
}
