import type { GoBinary } from "@lockstep/go-binary";
import type { InspectedFile } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";
import { cacheRoot } from "../cacheRoot.ts";
import { hostCannotLoad } from "../checks/hostCannotLoad.ts";
import { folderOfModule } from "../folderOfModule.ts";
import { moduleFinder, standardLibrary } from "../packageModule.ts";
import { cFacts } from "./cFacts.ts";
import { inspectedModule } from "./inspectedModule.ts";
import { recordFacts } from "./recordFacts.ts";

type Facts = Omit<InspectedFile, "file" | "kind">;

/** What a file and the record beside it say, in the form of the report. */
export function factsOf(artefact: Artefact): InspectedFile {
  const { display: file, binary: result } = artefact;
  if (!result.ok) return { file, kind: "unreadable", problem: result.detail };
  const { binary } = result;
  const kind = kindOf(binary);
  return {
    file,
    kind,
    size: binary.size,
    ...elfFacts(binary),
    ...buildFacts(artefact, binary),
    ...(kind === "host" || kind === "go-program" ? hostFacts(artefact) : {}),
    ...(kind === "plugin" ? pluginFacts(binary) : {}),
    ...(binary.moduleDataSize !== undefined && { moduleDataSize: binary.moduleDataSize }),
    packages: packagesOf(binary),
    c: cFacts(binary),
    ...recordFacts(artefact),
  };
}

function kindOf({ elf, buildInfo, goBuildId, ...binary }: GoBinary): InspectedFile["kind"] {
  if (binary.pluginPath !== undefined || binary.linkOrder.length > 0) return "plugin";
  if (elf.type === "other") return "object";
  const isGo = buildInfo !== undefined || goBuildId !== undefined;
  const program = elf.type === "executable" || elf.pie || elf.interpreter !== undefined;
  if (!program) return isGo ? "go-library" : "library";
  if (!isGo) return "program";
  return binary.hasPluginRuntime && buildInfo?.settings.get("CGO_ENABLED") !== "0"
    ? "host"
    : "go-program";
}

function elfFacts({ elf }: GoBinary): Facts {
  const { class: width, byteOrder, machine, type, pie } = elf;
  return { arch: machine, elf: { class: width, byteOrder, machine, type, pie } };
}

function buildFacts(artefact: Artefact, { buildInfo, goBuildId }: GoBinary): Facts {
  const buildId = goBuildId === undefined ? {} : { buildId: goBuildId };
  if (!buildInfo) return buildId;
  const { goVersion, path, main, deps, settings } = buildInfo;
  const os = settings.get("GOOS");
  const trimmed = settings.get("-trimpath") === "true";
  return {
    goVersion,
    ...(os !== undefined && { os }),
    ...(path !== "" && { mainPackage: path }),
    trimmed,
    ...(trimmed ? {} : foldersOf(artefact, buildInfo)),
    ...(main && { main: inspectedModule(main) }),
    modules: deps.map(inspectedModule),
    settings: Object.fromEntries(settings),
    ...buildId,
  };
}

/** Where the sources lay: without -trimpath that is part of the fingerprints. */
function foldersOf(artefact: Artefact, info: NonNullable<GoBinary["buildInfo"]>): Facts {
  const folder = info.main && folderOfModule(artefact, info, info.main.path);
  let moduleCache: string | undefined;
  for (const { path, replace } of info.deps) {
    const place = replace ? undefined : folderOfModule(artefact, info, path);
    moduleCache ??= place === undefined ? undefined : cacheRoot(place, path);
  }
  return {
    ...(folder !== undefined && { folder }),
    ...(moduleCache !== undefined && { moduleCache }),
  };
}

function hostFacts(artefact: Artefact): Facts {
  const fault = hostCannotLoad(artefact);
  return { canLoadPlugins: !fault, ...(fault && { cannotLoad: fault.cause }) };
}

function pluginFacts({ pluginPath, exportedSymbols, strayExports }: GoBinary): Facts {
  return {
    ...(pluginPath !== undefined && { pluginPath }),
    symbols: [...exportedSymbols],
    ...(strayExports.length > 0 && { straySymbols: [...strayExports] }),
  };
}

/** Fingerprints by module, the standard library first. */
function packagesOf({ fingerprints, buildInfo }: GoBinary): NonNullable<Facts["packages"]> {
  const moduleOf = moduleFinder([buildInfo]);
  const modules = new Map<string, Record<string, string>>();
  for (const [path, hash] of [...fingerprints].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const module = moduleOf(path === "main" && buildInfo ? buildInfo.path : path);
    const packages = modules.get(module) ?? {};
    packages[path] = hash;
    modules.set(module, packages);
  }
  const rank = (module: string): string => (module === standardLibrary ? "" : module);
  return [...modules]
    .map(([module, packages]) => ({ module, fingerprints: packages }))
    .sort((a, b) => (rank(a.module) < rank(b.module) ? -1 : 1));
}
