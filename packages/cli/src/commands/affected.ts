import type { AffectedReport } from "@lockstep/schema";
import { affectedSince } from "../affected/affectedSince.ts";
import { askedTarget } from "../askedTarget.ts";
import type { Action } from "../command.ts";
import { environmentFor } from "../environmentFor.ts";
import { localCommands } from "../localCommands.ts";
import { environmentOf, prepareLocked } from "../prepare.ts";
import { unknownNames } from "../unknownNames.ts";

/** `lockstep affected --since REF`: names of the units that a change affects, one a line. */
export const affectedCommand: Action = async (context, _args, options) => {
  const since = String(options.since ?? "");
  if (since === "")
    return { kind: "usage", message: "say since when: `lockstep affected --since REF`" };
  const platform = askedTarget(options.target);
  if (!platform.ok) return { kind: "usage", message: platform.message };
  const prepared = await prepareLocked(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const profile = String(options.profile);
  const unknown = unknownNames(workspace, { profile });
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const cross = environmentFor(provisioned.environment, platform.target);
  if (!cross.ok) return { kind: "findings", ...cross };
  const place = { workspace, environment: cross.environment };
  const result = await affectedSince(context, place, { since, profile });
  if (!result.ok) {
    const findings = localCommands(result.findings, workspace.root, context.cwd);
    return { kind: "findings", exitCode: result.exitCode, findings };
  }
  const { report } = result;
  const text = options.why === true ? reasons(report) : names(report);
  return { kind: "text", exitCode: 0, text, data: report };
};

function names({ units }: AffectedReport): string {
  return units.map(({ name, affected }) => (affected ? `${name}\n` : "")).join("");
}

/** Every unit, and why it is affected or not. */
function reasons({ units, gone }: AffectedReport): string {
  const rows = [
    ...units.map(({ name, affected, reason }) => [affected ? "affected" : "same", name, reason]),
    ...gone.map((name) => ["gone", name, "no unit of the workspace any more"]),
  ];
  const width = Math.max(0, ...rows.map(([, name = ""]) => name.length));
  return rows
    .map(([word = "", name = "", why]) => `${word.padEnd(8)}  ${name.padEnd(width)}  ${why}\n`)
    .join("");
}
