import { relative } from "node:path";

/** The modules to be fetched for: as a workspace of go-workspace has them. */
export interface FetchedWorkspace {
  root: string;
  /** Absolute path of go.work. */
  goWork: string;
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
 * without network, so are those. The hosts also by their own go.mod (GOWORK=off).
 */
export function moduleQuestions(
  { root, goWork, modules, hosts }: FetchedWorkspace,
  flags: readonly string[],
): ModuleQuestion[] {
  const list = ["list", "-e", "-deps", "-mod=readonly", "-json=ImportPath,Error", ...flags];
  const everything = modules.map(({ dir }) => `./${relative(root, dir) || "."}/...`);
  return [
    { cwd: root, goWork, args: [...list, "-test", "--", ...everything] },
    { cwd: root, goWork, args: ["mod", "graph"] },
    ...hosts.map(({ mainDir }) => ({ cwd: mainDir, goWork: "off", args: [...list, "--", "."] })),
  ];
}
