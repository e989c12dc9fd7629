import { join } from "node:path";
import type { Unit } from "@lockstep/go-workspace";

/** What artefacts run on, in Go's words. */
export interface Target {
  os: string;
  arch: string;
}

const goArch: Partial<Record<NodeJS.Architecture, string>> = { x64: "amd64", ia32: "386" };

/** The platform that this process runs on, and what is built for where nothing else is asked for. */
export function hostTarget(): Target {
  return { os: process.platform, arch: goArch[process.arch] ?? process.arch };
}

export function isHostTarget({ os, arch }: Target): boolean {
  const host = hostTarget();
  return os === host.os && arch === host.arch;
}

/** Where a unit's artefact of a profile is, relative to the workspace's root. */
export function artefactFile(
  unit: Pick<Unit, "kind" | "name">,
  profile: string,
  { os, arch }: Target = hostTarget(),
): string {
  const folder = join("dist", `${os}_${arch}`, profile);
  return unit.kind === "host"
    ? join(folder, unit.name)
    : join(folder, "plugins", `${unit.name}.so`);
}

/** Where a unit's artefact of a profile is, absolute. Its build record is beside it. */
export function artefactPath(
  workspace: { root: string },
  unit: Pick<Unit, "kind" | "name">,
  profile: string,
  target: Target = hostTarget(),
): string {
  return join(workspace.root, artefactFile(unit, profile, target));
}

/** The build record that belongs to an artefact. */
export function recordPath(artefact: string): string {
  return `${artefact}.record.json`;
}
