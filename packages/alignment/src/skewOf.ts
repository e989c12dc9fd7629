import { type Finding, finding } from "@lockstep/findings";
import type { PluginVerdict } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";
import { buildBeside } from "./buildBeside.ts";
import type { Remedy } from "./Cause.ts";
import { entersModule, goBuildCommand } from "./goBuildCommand.ts";
import type { Agreed } from "./OpenEvent.ts";
import { labelOf } from "./Pair.ts";
import { moduleFinder } from "./packageModule.ts";
import { sideOf } from "./Side.ts";
import type { Agreement, SkewFact } from "./SkewCheck.ts";
import { skewChecks } from "./skews/index.ts";
import { inFolderOf } from "./wording.ts";

export interface Skew {
  skew: PluginVerdict["skew"];
  /** What may differ all the same, a few words each. */
  notRuledOut: string[];
  findings: Finding[];
}

/**
 * Whether a plugin that loads runs the same code and settings as the files whose packages it
 * shares: equal fingerprints do not say so.
 */
export function skewOf(agreed: readonly Agreed[], plugin: Artefact, host: Artefact): Skew {
  const results = agreed.flatMap((each) => {
    const agreement = agreementOf(each, plugin, host);
    return skewChecks.map((check) => ({ agreement, ...check(agreement) }));
  });
  const findings = results.flatMap(({ agreement, found }) =>
    found ? [skewed(agreement, found)] : [],
  );
  const notRuledOut = [...new Set(results.flatMap(({ open }) => open ?? []))];
  const skewing = results.some(({ found }) => found && !found.mixes);
  const skew = skewing ? "found" : notRuledOut.length > 0 ? "unknown" : "none";
  return { skew, notRuledOut, findings };
}

function agreementOf({ definer, packages }: Agreed, plugin: Artefact, host: Artefact): Agreement {
  const reference = sideOf(definer, labelOf(definer, host));
  const other = sideOf(plugin, "the plugin");
  const moduleOf = moduleFinder([reference.buildInfo, other.buildInfo]);
  return { reference, plugin: other, packages, moduleOf };
}

function skewed({ reference, plugin }: Agreement, fact: SkewFact): Finding {
  const { subject, cause, certainty, remedy, severity, mixes } = fact;
  const { unit } = plugin.artefact;
  const beside = unit && buildBeside(unit, reference.artefact, reference.label);
  const command = commandFor(remedy);
  const anywhere = unit !== undefined || command === undefined || entersModule(plugin);
  return finding("LS3015", {
    ...(severity && { severity }),
    ...(mixes && { title: mixes.title }),
    where: { file: plugin.artefact.display },
    subject,
    certainty,
    cause,
    fix: {
      text: anywhere ? (beside?.text ?? remedy.text) : `${remedy.text}${inFolderOf("the plugin")}`,
      ...(command !== undefined && { command }),
    },
  });

  function commandFor(wanted: Remedy): string | undefined {
    if (!beside) return goBuildCommand(reference, plugin, [wanted]);
    if (wanted.byHand && beside.text === undefined) return undefined;
    const first = wanted.rebuildReference ? reference.artefact.unit?.buildCommand : undefined;
    return [first, beside.command].filter((each) => each).join(" && ");
  }
}
