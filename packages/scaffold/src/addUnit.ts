import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { stateFolder } from "@lockstep/orchestrator";
import { withLock } from "@lockstep/store";
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
  /** Whether it is a Go module of its own, rather than a package of one that is there. */
  ownModule: boolean;
}

export type Added =
  /** Paths from the workspace's root that were written, those of the unit's folder first. */
  { ok: true; written: string[] } | { ok: false; findings: Finding[] };

/**
 * Puts a unit into its workspace: its folder, go.work, lockstep.jsonc where that has to name it,
 * generated code and the lock. If any of that fails, everything is as it was. One at a time: whoever
 * wrote, or brought back, what was read before another's unit was there would undo that one.
 */
export async function addUnit(options: NewUnitOptions, unit: NewUnit): Promise<Added> {
  const { goWork, root } = options.workspace;
  const { folder } = unit.place;
  if (unit.ownModule && goWork === "off") return { ok: false, findings: [noGoWork(folder)] };
  const { signal } = options.cmd;
  return await withLock(stateFolder(root), "new", () => add(options, unit), {
    ...(signal && { signal }),
  });
}

async function add(options: NewUnitOptions, unit: NewUnit): Promise<Added> {
  const { workspace, cmd } = options;
  const { folder, toBeNamed } = unit.place;
  const { ownModule } = unit;
  const staged = await stage(join(workspace.root, folder));
  const changes = new Changes(workspace.root);
  let added: Added | undefined;
  try {
    await writeFiles(staged.folder, unit.files);
    const goWork = ownModule ? await goWorkUse(cmd, workspace.goWork, folder) : undefined;
    if (await staged.commit()) {
      if (goWork !== undefined) await changes.write("go.work", goWork);
      if (toBeNamed) await nameInConfig(options, unit, changes);
      added = await completeWorkspace(options, changes);
    } else {
      added = { ok: false, findings: [exists(folder)] };
    }
  } finally {
    if (!added?.ok) {
      // Also when a file cannot be brought back: a unit that is half there breaks every command.
      await changes.undo().finally(() => staged.withdraw());
    }
  }
  if (!added.ok) return added;
  const own = unit.files.map(({ path }) => `${folder}/${path}`);
  return { ok: true, written: [...own, ...added.written] };
}

/** A new unit is a module of its own, which one module at the root does not take in. */
function noGoWork(folder: string): Finding {
  return finding("LS4004", {
    where: { file: "go.work" },
    cause: `${folder} would be a module of its own, and this workspace is one module without a go.work`,
    fix: { text: "make a go.work for the module that is there", command: "go work init ." },
  });
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
