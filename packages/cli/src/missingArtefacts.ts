import { existsSync } from "node:fs";
import { type Finding, finding } from "@lockstep/findings";
import { profileWords, type Workspace } from "@lockstep/go-workspace";
import { artefactFile, artefactPath, type Target } from "@lockstep/orchestrator";
import { targetWords } from "./askedTarget.ts";

/** LS4009 for each artefact of the workspace that has not been built. */
export function missingArtefacts(
  workspace: Workspace,
  { profile, target, self }: { profile: string; target?: Target; self: string },
): Finding[] {
  const option = `${profileWords(workspace.config, profile)}${target ? targetWords(target) : ""}`;
  return [...workspace.hosts, ...workspace.plugins]
    .filter((unit) => !existsSync(artefactPath(workspace, unit, profile, target)))
    .map((unit) =>
      finding("LS4009", {
        where: { file: artefactFile(unit, profile, target) },
        subject: unit.name,
        cause: `the ${unit.kind} \`${unit.name}\` has not been built with the profile ${profile}`,
        fix: { text: "build it", command: `${self} build${option}` },
      }),
    );
}
