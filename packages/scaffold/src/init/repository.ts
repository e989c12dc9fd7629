import type { GoBuildLine } from "@lockstep/go-workspace";
import type { GoFile } from "./goFile.ts";

/** A Go module of the repository. */
export interface RepositoryModule {
  /** Folder relative to the root; "." is the root. */
  folder: string;
  path: string;
  /** The `go` line, if there is one. */
  goLine?: string;
  /** Folders that its replace lines put in a module's place, relative to the root; may lie outside. */
  replaces: string[];
  /** Whether it has a vendor folder. */
  vendor: boolean;
}

/** A folder with Go files of one package. */
export interface RepositoryPackage {
  folder: string;
  importPath: string;
  /** Folder of its module. */
  module: string;
  name: string;
  files: GoFile[];
}

/** A file that says which Go release something is built with. */
export interface ReleaseWord {
  /** As in "Dockerfile:1". */
  place: string;
  /** What the release is for, by which the word is weighed. */
  source: "image" | "pin" | "toolchain" | "ci";
  /** As written: three numbers, or a language version of two. */
  version: string;
}

/** A build command with the folders that its file's commands may start in. */
export interface RepositoryBuildLine extends GoBuildLine {
  bases: string[];
}

/** What a repository shows of itself without running anything. Paths are relative to its root. */
export interface Repository {
  /** Absolute, symbolic links resolved. */
  root: string;
  modules: RepositoryModule[];
  packages: RepositoryPackage[];
  buildLines: RepositoryBuildLine[];
  releases: ReleaseWord[];
  /** Folders that its go.work uses; nothing where there is none. */
  goWork?: { uses: string[]; goLine?: string };
  /** Links to folders outside the repository that hold a Go package, with where they lead. */
  linkedAway: { path: string; target: string; main: boolean }[];
}
