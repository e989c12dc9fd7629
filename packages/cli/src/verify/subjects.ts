import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { descriptorFile, type Release } from "@lockstep/distribution";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { artefactPath, type Target } from "@lockstep/orchestrator";

/** An artefact to be verified, and the unit that makes it. */
export interface Subject {
  name: string;
  kind: Unit["kind"];
  /** As the person names it. */
  display: string;
  /** Absolute; absent where there is no such file. */
  path?: string;
  /** What a file that is not at hand has to be: the host that a release is for. */
  sha256?: string;
  /** Absent where the workspace has no unit of this name. */
  unit?: Unit;
}

/** What a workspace built, or should have, of the units named; of all where none is. */
export function builtSubjects(
  cwd: string,
  workspace: Workspace,
  { names, profile, target }: { names: readonly string[]; profile: string; target: Target },
): Subject[] {
  return [...workspace.hosts, ...workspace.plugins]
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((unit) => {
      const path = artefactPath(workspace, unit, profile, target);
      return {
        ...{ name: unit.name, kind: unit.kind, unit, display: relative(cwd, path) },
        ...(existsSync(path) && { path }),
      };
    });
}

/** What a release holds; its host as well where that is in place elsewhere, without a file. */
export function releasedSubjects(
  { folder, manifest }: Release,
  display: string,
  workspace: Workspace,
): Subject[] {
  const subject = (kind: Unit["kind"], name: string, file: string | undefined): Subject => {
    const units: Unit[] = kind === "host" ? workspace.hosts : workspace.plugins;
    const unit = units.find((each) => each.name === name);
    return {
      ...{ name, kind, display: join(display, file ?? descriptorFile) },
      ...(file === undefined ? { sha256: manifest.host.sha256 } : { path: join(folder, file) }),
      ...(unit && { unit }),
    };
  };
  return [
    subject("host", manifest.host.name, manifest.host.file),
    ...manifest.plugins.map(({ name, file }) => subject("plugin", name, file)),
  ];
}
