import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactFile, recordPath, type Target } from "./artefactPath.ts";
import { readRecord } from "./readRecord.ts";

/**
 * Artefacts, absolute, that we built from plugins which the workspace has no more. A host that
 * opens every file of the folder would still load them, and end on one that no longer fits. Only
 * what our own record names; a file without one is somebody else's.
 */
export function gonePlugins(
  { root, plugins }: Pick<Workspace, "root" | "plugins">,
  profile: string,
  target: Target,
): string[] {
  const any = artefactFile({ kind: "plugin", name: "any" }, profile, target);
  const folder = join(root, dirname(any));
  const names = new Set(plugins.map(({ name }) => name));
  const suffix = recordPath(".so");
  return namesIn(folder)
    .filter((name) => name.endsWith(suffix) && !names.has(name.slice(0, -suffix.length)))
    .map((name) => join(folder, `${name.slice(0, -suffix.length)}.so`))
    .filter((file) => {
      const record = readRecord(recordPath(file));
      return record?.kind === "plugin" && `${record.name}.so` === basename(file);
    });
}

/** Removes those artefacts, each before its record, so that a removal cut short is taken up again. */
export function removeGonePlugins(artefacts: readonly string[]): void {
  for (const file of artefacts) {
    rmSync(file, { force: true });
    rmSync(recordPath(file), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
