import { relative } from "node:path";

/** The modules to be fetched for: as a workspace of go-workspace has them. */
export interface FetchedWorkspace {
  root: string;
  /** Absolute path of go.work, or "off". */
  goWork: string;
  modFlag: string;
  modules: { dir: string }[];
  hosts: { mainDir: string }[];
}

/** One go command whose answer needs modules. */
export interface ModuleQuestion {
  cwd: string;
  goWork: string;
  args: string[];
}

/**
 * What a build, a check of the module graph and the tests will ask of Go: once these are answered
 * without network, so are those. The hosts also by their own go.mod (GOWORK=off). `complete`: every
 * module by its own go.mod, as an author works in it and as `why` and `check --sources` look at it.
 */
export function moduleQuestions(
  { root, goWork, modFlag, modules, hosts }: FetchedWorkspace,
  flagSets: readonly (readonly string[])[],
  complete: boolean,
): ModuleQuestion[] {
  const everything = modules.map(({ dir }) => `./${relative(root, dir) || "."}/...`);
  const graph = ["mod", "graph"];
  const together = flagSets.map((flags) => ({
    cwd: root,
    goWork,
    args: [...list(flags), "-test", "--", ...everything],
  }));
  if (modFlag === "-mod=vendor") return together; // the rest would ask for what is vendored
  const alone = flagSets.flatMap((flags) =>
    complete
      ? modules.map(({ dir }) => ({ cwd: dir, args: [...list(flags), "-test", "--", "./..."] }))
      : hosts.map(({ mainDir }) => ({ cwd: mainDir, args: [...list(flags), "--", "."] })),
  );
  const graphs = complete ? modules.map(({ dir }) => ({ cwd: dir, args: graph })) : [];
  return [
    ...together,
    { cwd: root, goWork, args: graph },
    ...[...alone, ...graphs].map((each) => ({ ...each, goWork: "off" })),
  ];
}

function list(flags: readonly string[]): string[] {
  return ["list", "-e", "-deps", "-mod=readonly", "-json=ImportPath,Error", ...flags];
}
