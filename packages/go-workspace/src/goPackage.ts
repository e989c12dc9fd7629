import type { GoListEntry, GoListError, GoListModule } from "./parseGoList.ts";

/** A package outside the standard library, as the go command sees it. */
export interface GoPackage {
  importPath: string;
  /** Package name, `main` for a unit's own. */
  name: string;
  /** Absolute; empty when Go did not find the package. */
  dir: string;
  module?: GoModule;
  /** Import paths; those of the standard library too. */
  imports: string[];
  /** Every file that is compiled, assembled, included or embedded, relative to `dir`, sorted. */
  files: string[];
  embedPatterns: string[];
  /** Files that build constraints leave out; an edit can bring them in. Relative to `dir`. */
  ignored: string[];
  /** GODEBUG settings that Go writes into this main package. */
  defaultGodebug?: string;
  error?: GoPackageError;
}

export interface GoModule {
  path: string;
  /** Absent for a module of the workspace. */
  version?: string;
  /** Folder of the module's files, absolute; absent when they are not there. */
  dir?: string;
  /** Language version of its go.mod. */
  goVersion?: string;
  /** Whether go.work uses it. */
  main: boolean;
  replace?: { path: string; version?: string; dir?: string };
}

export interface GoPackageError {
  /** `file:line:column` as Go prints it, relative to the folder go ran in. */
  position?: string;
  message: string;
  /** From the main package down to the package that imports this one. */
  importStack: string[];
}

const fileFields = [
  "GoFiles",
  "CgoFiles",
  "CFiles",
  "CXXFiles",
  "MFiles",
  "HFiles",
  "FFiles",
  "SFiles",
  "SwigFiles",
  "SwigCXXFiles",
  "SysoFiles",
  "EmbedFiles",
];

/** The part of `go list`'s answer that we work with. */
export function toGoPackage(entry: GoListEntry): GoPackage {
  const list = (field: string): string[] => (entry[field] as string[] | undefined) ?? [];
  return {
    importPath: entry.ImportPath,
    name: entry.Name ?? "",
    dir: entry.Dir ?? "",
    ...(entry.Module && { module: toGoModule(entry.Module) }),
    imports: list("Imports"),
    files: [...new Set(fileFields.flatMap(list))].sort(),
    embedPatterns: list("EmbedPatterns"),
    ignored: [...list("IgnoredGoFiles"), ...list("IgnoredOtherFiles")],
    ...(entry.DefaultGODEBUG && { defaultGodebug: entry.DefaultGODEBUG }),
    ...(entry.Error && { error: toGoPackageError(entry.Error) }),
  };
}

export function toGoModule(module: GoListModule): GoModule {
  const { Replace: replace } = module;
  return {
    path: module.Path,
    ...(module.Version && { version: module.Version }),
    ...(module.Dir && { dir: module.Dir }),
    ...(module.GoVersion && { goVersion: module.GoVersion }),
    main: module.Main === true,
    ...(replace && {
      replace: {
        path: replace.Path,
        ...(replace.Version && { version: replace.Version }),
        ...(replace.Dir && { dir: replace.Dir }),
      },
    }),
  };
}

function toGoPackageError(error: GoListError): GoPackageError {
  return {
    ...(error.Pos && { position: error.Pos }),
    message: error.Err.trim(),
    importStack: error.ImportStack ?? [],
  };
}
