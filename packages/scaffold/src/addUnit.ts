import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { exists } from "./alreadyThere.ts";
import { Changes } from "./changes.ts";
import { completeWorkspace } from "./completeWorkspace.ts";
import type { PlannedFile } from "./files.ts";
import { goWorkUse } from "./goWorkUse.ts";
import { stage, writeFiles } from "./stage.ts";
import type { NewUnitOptions } from "./unitOptions.ts";
import type { UnitKind, UnitPlace } from "./unitPlace.ts";
import { withFolder } from "./withFolder.ts";

export interface NewUnit {
  kind: UnitKind;
  place: UnitPlace;
  files: readonly PlannedFile[];
}

export type Added =
  /** Paths from the workspace's root that were written, those of the unit's folder first. */
  { ok: true; written: string[] } | { ok: false; findings: Finding[] };

/**
 * Puts a unit into its workspace: its folder, go.work, lockstep.jsonc where that has to name it,
 * generated code and the lock. If any of that fails, everything is as it was.
 */
export async function addUnit(options: NewUnitOptions, unit: NewUnit): Promise<Added> {
  const { workspace, cmd } = options;
  const { folder, toBeNamed } = unit.place;
  const staged = await stage(join(workspace.root, folder));
  const changes = new Changes(workspace.root);
  let added: Added | undefined;
  try {
    await writeFiles(staged.folder, unit.files);
    const goWork = await goWorkUse(cmd, workspace.goWork, folder);
    if (await staged.commit()) {
      await changes.write("go.work", goWork);
      if (toBeNamed) await nameInConfig(options, unit, changes);
      added = await completeWorkspace(options, changes);
    } else {
      added = { ok: false, findings: [exists(folder)] };
    }
  } finally {
    if (!added?.ok) {
      await changes.undo();
      await staged.withdraw();
    }
  }
  if (!added.ok) return added;
  const own = unit.files.map(({ path }) => `${folder}/${path}`);
  return { ok: true, written: [...own, ...added.written] };
}

async function nameInConfig(
  { workspace }: NewUnitOptions,
  { kind, place }: NewUnit,
  changes: Changes,
): Promise<void> {
  const text = await readFile(workspace.configFile, "utf8");
  const list = kind === "host" ? "hosts" : "plugins";
  await changes.write("lockstep.jsonc", withFolder(text, list, place.folder));
}
