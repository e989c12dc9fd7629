import type { Finding } from "@lockstep/findings";
import { notUsed } from "@lockstep/go-workspace";
import { compareGoVersions } from "@lockstep/provision";
import type { Repository, RepositoryModule, RepositoryPackage } from "./repository.ts";

/** The modules that host and plugins are built from, together. */
export interface ModuleSet {
  /** One module at the root, which needs no go.work; the go.work that is there; one to be made. */
  kind: "module" | "go.work" | "new go.work";
  modules: RepositoryModule[];
  /** Of a go.work to be made. */
  goLine: string;
  notes: string[];
  /** LS4004 for each module of host and plugins that the go.work which is there does not use. */
  findings: Finding[];
}

/** The first Go that knows go.work. */
const firstGoWork = "1.18";

/** How the modules of a repository become one build; see docs/decisions.md, 1. */
export function moduleSet(
  repository: Repository,
  mains: readonly RepositoryPackage[],
  release: string,
): ModuleSet {
  const { goWork } = repository;
  const own = new Set(mains.map(({ module }) => module));
  if (goWork) {
    const modules = repository.modules.filter(({ folder }) => goWork.uses.includes(folder));
    const findings = [...own]
      .filter((folder) => !goWork.uses.includes(folder))
      .map((folder) => notUsed(`./${folder}`));
    return { kind: "go.work", modules, goLine: goWork.goLine ?? firstGoWork, notes: [], findings };
  }
  if (own.size === 1 && own.has(".")) {
    const modules = repository.modules.filter(({ folder }) => folder === ".");
    return { kind: "module", modules, goLine: release, notes: [], findings: [] };
  }
  const modules = reached(repository, own);
  const goLine = modules
    .map((each) => each.goLine ?? firstGoWork)
    .sort(compareGoVersions)
    .at(-1)!;
  const vendored = modules.filter(({ vendor }) => vendor).map(({ folder }) => `${folder}/vendor`);
  const notes = [
    "go.work is new: go commands in these modules follow it from now on; GOWORK=off is as before",
    ...(vendored.length > 0
      ? [`${vendored.join(", ")} hold for no go.work: their modules come from the module cache`]
      : []),
  ];
  const least = compareGoVersions(goLine, firstGoWork) < 0 ? firstGoWork : goLine;
  return { kind: "new go.work", modules, goLine: least, notes, findings: [] };
}

/** The modules of these folders and those of the repository that they are replaced by. */
function reached({ modules }: Repository, folders: ReadonlySet<string>): RepositoryModule[] {
  const found = new Set(folders);
  for (const folder of found) {
    const module = modules.find((each) => each.folder === folder);
    for (const next of module?.replaces ?? []) {
      if (modules.some((each) => each.folder === next)) found.add(next);
    }
  }
  return modules.filter(({ folder }) => found.has(folder));
}
