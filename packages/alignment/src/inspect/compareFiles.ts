import type { Difference, Differences, DifferingModule, InspectedFile } from "@lockstep/schema";
import { moduleVersion } from "./inspectedModule.ts";

/** What differs between two files, grouped; what is equal is left out. */
export function compareFiles(first: InspectedFile, second: InspectedFile): Differences {
  return {
    facts: differences(factTexts(first), factTexts(second)),
    settings: differences(first.settings ?? {}, second.settings ?? {}),
    modules: differences(moduleTexts(first), moduleTexts(second)),
    packages: packageDifferences(first, second),
  };
}

type Texts = Record<string, string | undefined>;

function factTexts(file: InspectedFile): Texts {
  const { c, elf, record } = file;
  return {
    kind: file.kind,
    size: file.size === undefined ? undefined : `${file.size} bytes`,
    "Go release": file.goVersion,
    platform: [file.os, file.arch].filter((each) => each).join("/"),
    "byte order": elf?.byteOrder,
    "position-independent program": elf && `${elf.pie}`,
    "main package": file.mainPackage,
    "plugin path": file.pluginPath,
    "-trimpath": file.trimmed === undefined ? undefined : `${file.trimmed}`,
    "folder of the main module": file.folder,
    "module cache": file.moduleCache,
    "moduledata bytes": file.moduleDataSize?.toString(),
    "C library": c?.library,
    interpreter: c?.interpreter,
    "needed libraries": c?.needed.join(" ") || undefined,
    "oldest glibc": c?.glibcFloor,
    sanitizers: c?.sanitizers.join(" ") || undefined,
    symbols: file.symbols?.join(" "),
    profile: record?.profile,
    "C compiler": record?.compiler,
    "Go build ID": file.buildId,
  };
}

function moduleTexts({ main, modules = [] }: InspectedFile): Texts {
  const all = [...(main ? [{ ...main, version: main.version || "main module" }] : []), ...modules];
  return Object.fromEntries(all.map((module) => [module.path, moduleVersion(module)]));
}

function differences(first: Texts, second: Texts): Difference[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((what) => first[what] !== second[what])
    .map((what) => ({
      what,
      ...(first[what] !== undefined && { first: first[what] }),
      ...(second[what] !== undefined && { second: second[what] }),
    }));
}

function packageDifferences(first: InspectedFile, second: InspectedFile): DifferingModule[] {
  const [left, right] = [packagesOf(first), packagesOf(second)];
  const modules = new Map<string, DifferingModule>();
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(path), right.get(path)];
    const module = moduleOf(path, one?.module, other?.module);
    const entry = modules.get(module) ?? {
      module,
      common: 0,
      differing: [],
      onlyFirst: [],
      onlySecond: [],
    };
    modules.set(module, entry);
    if (one && other) {
      entry.common++;
      if (one.hash !== other.hash) entry.differing.push(path);
    } else (one ? entry.onlyFirst : entry.onlySecond).push(path);
  }
  return [...modules.values()].filter(
    (each) => each.differing.length + each.onlyFirst.length + each.onlySecond.length > 0,
  );
}

/** A file without build info takes each package for a module of its own. */
function moduleOf(path: string, first: string | undefined, second: string | undefined): string {
  return [first, second].find((each) => each !== undefined && each !== path) ?? path;
}

function packagesOf({ packages = [] }: InspectedFile) {
  return new Map(
    packages.flatMap(({ module, fingerprints }) =>
      Object.entries(fingerprints).map(([path, hash]) => [path, { module, hash }] as const),
    ),
  );
}
