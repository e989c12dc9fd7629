import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { artefactFile } from "@lockstep/orchestrator";
import type { Place } from "@lockstep/schema";
import { prepareWorkspace } from "../prepare.ts";

/**
 * Where a forge shows a finding: at a file of its repository, as seen from the repository's root.
 * An artefact, which no repository has, stands for its unit's manifest; what lies outside or has no
 * place for the workspace's configuration.
 */
export async function shownAt(
  cwd: string,
): Promise<(where: Place | undefined) => Place | undefined> {
  const prepared = await prepareWorkspace({ cwd }).catch(() => undefined);
  const workspace = prepared?.ok ? prepared.workspace : undefined;
  const repository = repositoryOf(cwd) ?? workspace?.root ?? cwd;
  const seen = (path: string) => relative(repository, path).split(sep).join("/");
  const fallback = workspace && { file: seen(workspace.configFile) };
  return (where) => {
    if (!where) return fallback;
    const bases = [cwd, ...(workspace ? [workspace.root] : [])];
    const paths = bases.map((base) => resolve(base, where.file));
    const path = paths.find((each) => existsSync(each)) ?? paths.at(-1)!;
    const unit = workspace && unitOfArtefact(workspace, path);
    if (unit) return { file: seen(unit.manifestFile) };
    const file = seen(path);
    const outside = file.startsWith("../") || isAbsolute(file);
    return outside ? (fallback ?? where) : { ...where, file };
  };
}

/** The folder around this one that git has its own folder or file in. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The unit that an artefact, or the build record beside one, was built from. */
function unitOfArtefact({ root, hosts, plugins }: Workspace, path: string): Unit | undefined {
  const inside = relative(root, path).replace(/\.record\.json$/, "");
  const [, , profile = ""] = inside.split(sep);
  return [...hosts, ...plugins].find((unit) => inside === artefactFile(unit, profile));
}
