import { readLock, type Workspace } from "@lockstep/go-workspace";
import type { AlignModule, AlignRequirement } from "@lockstep/schema";
import type { ModuleFile } from "../moduleFile.ts";
import { replacementFor, standOf, writtenStand } from "../replacement.ts";
import type { View } from "./look.ts";

/** The three views of each module that has a target: who requires what alone, together, the lock. */
export async function alignModules(
  workspace: Workspace,
  files: readonly ModuleFile[],
  { targets, together }: View,
): Promise<AlignModule[]> {
  const read = await readLock(workspace.root);
  const locked = new Map(
    (read.ok ? (read.lock?.modules ?? []) : []).map(({ path, version }) => [path, version]),
  );
  const selected = new Map<string, string>();
  for (const { module } of together.ok ? together.list.packages.values() : []) {
    if (module?.version) selected.set(module.path, module.version);
  }
  return [...targets].map(([path, { version, stand, because }]): AlignModule => {
    const replace = writtenStand(stand, workspace.root);
    const [here, lock] = [selected.get(path), locked.get(path)];
    return {
      path,
      version,
      ...(replace !== "" && { replace }),
      because,
      ...(here !== undefined && { together: here }),
      ...(lock !== undefined && { locked: lock }),
      requiredBy: files.flatMap((file) => requirementOf(workspace, file, path)),
    };
  });
}

function requirementOf(
  { hosts, plugins }: Workspace,
  file: ModuleFile,
  path: string,
): AlignRequirement[] {
  const { module, name, dir } = file;
  const required = file.requires.find((each) => each.path === path);
  if (module === undefined || !required) return [];
  const { version, line } = required;
  const replacement = replacementFor(file, path, version);
  const replace = replacement && writtenStand(standOf(file, replacement), dir);
  const units = [...hosts, ...plugins]
    .filter(({ modulePath }) => modulePath === module)
    .map(({ name: unit }) => unit);
  return [{ module, units, version, ...(replace && { replace }), file: name, line }];
}
