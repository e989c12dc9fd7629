import { relative } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { type Against, type DeployedArtefact, unreachable } from "@lockstep/schema";

/** LS7011 for each deployed plugin that does not load after the change. */
export function againstFindings(
  { deployed, artefacts }: Against,
  workspace: Workspace,
  cwd: string,
): Finding[] {
  return artefacts.flatMap((artefact): Finding[] => {
    const { name, kind, effect, code, cause } = artefact;
    const unit = [...workspace.hosts, ...workspace.plugins].find((each) => each.name === name);
    const details = {
      ...(unit && { where: { file: relative(cwd, unit.manifestFile) } }),
      subject: name,
      cause: code === undefined ? cause : `${code}: ${cause}`,
      related: [`deployed is ${deployed}`],
    };
    switch (effect) {
      case "still-loads":
        return [];
      case "redeploy":
        // Which plugins need another host is said of them.
        return kind === "host" ? [] : [redeployed(artefact, details, unit !== undefined)];
      case "breaks": {
        const title = `deployed ${kind} breaks`;
        const text = "keep what it needs, or mend it in the same change";
        return [finding("LS7011", { ...details, title, fix: { text } })];
      }
      default:
        return unreachable(effect);
    }
  });
}

function redeployed(
  { newInDeployedHost }: DeployedArtefact,
  details: Parameters<typeof finding>[1],
  own: boolean,
): Finding {
  const title = "deployed plugin must be rebuilt and redeployed with the host";
  const early =
    newInDeployedHost === undefined || newInDeployedHost === "loads"
      ? ""
      : "; neither the new host nor the new plugin works with the other's old file";
  const fix = own
    ? {
        text: `deploy the change as one release${early}`,
        command: "lockstep pack -o release",
      }
    : { text: "build it in its own repository for the new host, and deploy both at once" };
  return finding("LS7011", { ...details, title, severity: "warning", fix });
}
