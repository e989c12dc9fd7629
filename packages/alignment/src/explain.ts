import { type Finding, finding } from "@lockstep/findings";
import type { Cause } from "./Cause.ts";
import { pairChecks } from "./checks/index.ts";
import { entersModule, goBuildCommand } from "./goBuildCommand.ts";
import type { Pair } from "./Pair.ts";
import { inModuleFolder } from "./wording.ts";

/** The causes of a pair as findings; they share one command that cures all of them. */
export function explain(pair: Pair): Finding[] {
  const causes: Cause[] = [];
  for (const check of pairChecks) {
    const cause = check.run(pair, causes);
    if (cause) causes.push(cause);
  }
  const command = commandFor(pair, causes);
  const anywhere = pair.plugin.artefact.unit !== undefined || entersModule(pair.plugin);
  const where = command === undefined || anywhere ? "" : inModuleFolder;
  return causes.map(({ code, certainty, title, subject, cause, remedy }) =>
    finding(code, {
      ...(title !== undefined && { title }),
      where: { file: pair.plugin.artefact.display },
      subject,
      certainty,
      cause,
      fix: { text: `${remedy.text}${where}`, ...(command !== undefined && { command }) },
    }),
  );
}

function commandFor(pair: Pair, causes: readonly Cause[]): string | undefined {
  const { reference, plugin } = pair;
  const remedies = causes.map((cause) => cause.remedy);
  const { unit } = plugin.artefact;
  if (!unit) return goBuildCommand(reference, plugin, remedies);
  const both = remedies.some((each) => each.rebuildReference);
  const first = both ? reference.artefact.unit?.buildCommand : undefined;
  return [first, unit.buildCommand].filter((each) => each).join(" && ");
}
