import { compareGoVersions } from "@lockstep/provision";
import { compareModuleVersions } from "../compareModuleVersions.ts";
import type { ModuleFile } from "../moduleFile.ts";
import { leadsNowhere } from "../replaceFindings.ts";
import { replacementFor, sameStand, standOf, writtenStand } from "../replacement.ts";
import type { Target, Targets } from "./targets.ts";

/** One edit of a module file, as a flag of `go mod edit` or `go work edit`. */
export interface Edit {
  flag: string;
  /** The module, or `go` and `toolchain`, that the line is about. */
  subject: string;
  why: string;
}

/**
 * What Go would refuse the workspace for and has one answer only: a `go` or `toolchain` line above
 * the workspace's release, and a `replace` by a folder that is gone.
 */
export function repairs(file: ModuleFile, release: string): Edit[] {
  const { go, toolchain, replaces } = file;
  const above = (version: string | undefined) =>
    version !== undefined && compareGoVersions(version, release) > 0;
  return [
    ...(above(go?.version)
      ? [
          {
            flag: `-go=${release}`,
            subject: "go",
            why: `host and plugins are built with ${release}`,
          },
        ]
      : []),
    ...(above(toolchain?.version)
      ? [
          {
            flag: "-toolchain=none",
            subject: "toolchain",
            why: `host and plugins are built with ${release}`,
          },
        ]
      : []),
    ...replaces
      .filter((each) => leadsNowhere(file, each))
      .map(({ path, version, to }) => ({
        flag: `-dropreplace=${path}${version === undefined ? "" : `@${version}`}`,
        subject: path,
        why: `there is no module in ${to}`,
      })),
  ];
}

/** A go.work may ask for no older Go than its modules do: then the highest of theirs. */
export function workLine(file: ModuleFile, files: readonly ModuleFile[]): Edit[] {
  if (file.module !== undefined || !file.go) return [];
  const lines = files.flatMap(({ go }) => go?.version ?? []);
  // To Go the language 1.26 is older than the release 1.26.0.
  const older = (a: string, b: string) => compareGoVersions(a, b) || a.length - b.length;
  const highest = lines.reduce((a, b) => (older(a, b) >= 0 ? a : b));
  if (highest === file.go.version) return [];
  return [
    { flag: `-go=${highest}`, subject: "go", why: `a module of the workspace asks for ${highest}` },
  ];
}

/**
 * What a module file has to say otherwise for the targets to hold: versions it requires, lines that
 * replace or exclude them.
 */
export function alignments(file: ModuleFile, targets: Targets): Edit[] {
  const required = new Map(file.requires.map(({ path, version }) => [path, version]));
  return [...targets].flatMap(([path, target]) => {
    const version = required.get(path);
    const requires =
      version !== undefined && compareModuleVersions(version, target.version) !== 0
        ? [{ flag: `-require=${path}@${target.version}`, subject: path, why: target.because }]
        : [];
    const excludes = file.excludes
      .filter((each) => each.path === path && each.version === target.version)
      .map(() => ({
        flag: `-dropexclude=${path}@${target.version}`,
        subject: path,
        why: `an exclude line holds for the host too: ${target.because}`,
      }));
    return [...excludes, ...requires, ...standEdits(file, path, target, version !== undefined)];
  });
}

function standEdits(
  file: ModuleFile,
  path: string,
  { version, stand, because }: Target,
  requires: boolean,
): Edit[] {
  const line = replacementFor(file, path, version);
  const left = line?.version === undefined ? path : `${path}@${line.version}`;
  if (line && sameStand(standOf(file, line), stand)) return [];
  if (stand.kind === "none") {
    if (!line) return [];
    const why = `a replace line holds for the host too, and ${because} without one`;
    return [{ flag: `-dropreplace=${left}`, subject: path, why }];
  }
  // go.work may leave it to the go.mod files; a module that does not ask for it needs no line.
  if (!line && (file.module === undefined || !requires)) return [];
  const to = writtenStand(stand, file.dir).replace(" ", "@");
  return [{ flag: `-replace=${left}=${to}`, subject: path, why: `${because}, replaced` }];
}
