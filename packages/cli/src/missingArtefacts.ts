import { existsSync } from "node:fs";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactFile, artefactPath } from "@lockstep/orchestrator";

/** LS4009 for each artefact of the workspace that has not been built. */
export function missingArtefacts(
  workspace: Workspace,
  { profile, self }: { profile: string; self: string },
): Finding[] {
  const option = profile === "release" ? "" : ` --profile ${profile}`;
  return [...workspace.hosts, ...workspace.plugins]
    .filter((unit) => !existsSync(artefactPath(workspace, unit, profile)))
    .map((unit) =>
      finding("LS4009", {
        where: { file: artefactFile(unit, profile) },
        subject: unit.name,
        cause: `the ${unit.kind} \`${unit.name}\` has not been built with the profile ${profile}`,
        fix: { text: "build it", command: `${self} build${option}` },
      }),
    );
}
