import { relative, sep } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactFile } from "@lockstep/orchestrator";
import type { PolicyException, WorkspaceConfig } from "@lockstep/schema";

/** How a workspace takes findings: how bad each code is, and which do not count for now. */
export interface Policy {
  severities: NonNullable<WorkspaceConfig["severities"]>;
  exceptions: readonly PolicyException[];
  /** The day in UTC, as in 2026-11-29. */
  today: string;
  /** Names of the units that a finding is about, as far as it tells. */
  unitsOf(finding: Finding): string[];
}

/** The policy of lockstep.jsonc on a day. */
export function policyOf({ config, ...workspace }: Workspace, today: string): Policy {
  const { severities = {}, exceptions = [] } = config;
  return { severities, exceptions, today, unitsOf: (found) => unitsOf(workspace, found) };
}

/** By its subject, or by its place: in the unit's folder, or its artefact. */
function unitsOf(
  { root, hosts, plugins }: Pick<Workspace, "root" | "hosts" | "plugins">,
  { subject, where }: Finding,
): string[] {
  const file = where?.file.replace(/\.record\.json$/, "") ?? "";
  const [, , profile = ""] = file.split(sep);
  return [...hosts, ...plugins]
    .filter(
      (unit) =>
        unit.name === subject ||
        file.startsWith(`${relative(root, unit.dir)}${sep}`) ||
        file === artefactFile(unit, profile),
    )
    .map(({ name }) => name);
}

/** Whether an exception is for a finding, whatever the day; `units`: what it was found in. */
export function isFor(
  { code, unit, subject }: PolicyException,
  found: Finding,
  units: readonly string[],
): boolean {
  return (
    code === found.code &&
    (unit === undefined || units.includes(unit)) &&
    (subject === undefined || subject === found.subject)
  );
}

/** The last day counts as well. */
export function hasRunOut({ until }: PolicyException, today: string): boolean {
  return until < today;
}
