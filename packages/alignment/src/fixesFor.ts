import { type Finding, shellQuote } from "@lockstep/findings";
import type { BuiltUnit } from "./Artefact.ts";
import { buildBeside } from "./buildBeside.ts";
import type { Cause, Remedy } from "./Cause.ts";
import { entersModule, goBuildCommand } from "./goBuildCommand.ts";
import type { Pair } from "./Pair.ts";
import { releasedAs } from "./releasedAs.ts";
import { turned } from "./turned.ts";
import { inFolderOf, some } from "./wording.ts";

type Fix = NonNullable<Finding["fix"]>;
type CausesOf = (pair: Pair) => Cause[];

/**
 * What to do about the causes of a pair, one fix each, with one command that cures all of them. The
 * plugin changes, for a host has many plugins and is mostly there first; save where the plugin is
 * released and what it meets is not, and can follow it.
 */
export function fixesFor(pair: Pair, causes: readonly Cause[], causesOf: CausesOf): Fix[] {
  const { reference, plugin } = pair;
  const version = releasedAs(plugin);
  if (version !== undefined && releasedAs(reference) === undefined && canFollow(pair, causes)) {
    return causes.map(() => fixOfReference(pair, version, causesOf));
  }
  const { unit } = plugin.artefact;
  if (unit && !needsForeignSetting(pair, causes)) return byUnit(pair, unit, causes);
  const command = goBuildCommand(
    reference,
    plugin,
    causes.map(({ remedy }) => remedy),
  );
  const anywhere = command === undefined || entersModule(plugin);
  const where = anywhere ? "" : inFolderOf("the plugin");
  return causes.map(({ remedy }) => ({
    text: `${remedy.text}${where}`,
    ...(command !== undefined && { command }),
  }));
}

/** The other way round: the command builds the reference as the released plugin was built. */
function fixOfReference(pair: Pair, version: string, causesOf: CausesOf): Fix {
  const { label, artefact } = pair.reference;
  const other = turned(pair);
  const causes = causesOf(other);
  const remedies = causes.map(({ remedy }) => remedy);
  const subjects = some([...new Set(causes.map(({ subject }) => subject))]);
  const text =
    `the plugin is released (${version}), ${label} is not: build ${label} as the plugin was ` +
    `built (${subjects})`;
  if (artefact.unit) return inWorkspace(artefact.unit, text, remedies);
  // Go cannot build again what lockstep built.
  if (artefact.record) return { text };
  const command = goBuildCommand(other.reference, other.plugin, remedies);
  const where = command === undefined || entersModule(other.plugin) ? "" : inFolderOf(label);
  return { text: `${text}${where}`, ...(command !== undefined && { command }) };
}

/** A workspace has its Go release, -gcflags and -tags in lockstep.jsonc, versions in go.mod. */
function inWorkspace(unit: BuiltUnit, text: string, remedies: readonly Remedy[]): Fix {
  const steps = [...new Set(remedies.flatMap(({ before = [] }) => before))];
  const stepsOnly = remedies.every(({ before, byHand }) => before !== undefined && !byHand);
  const entered = unit.folder === undefined ? [] : [`cd ${shellQuote(unit.folder)}`, ...steps];
  const first = entered.length > 1 ? [`(${entered.join(" && ")})`] : [];
  return {
    text: stepsOnly && first.length > 0 ? text : `${text}: set that in the workspace, then run`,
    command: [...first, unit.buildCommand].join(" && "),
  };
}

/** What a workspace can take over from a plugin; other settings are the same in all of its builds. */
const settable: ReadonlySet<string> = new Set(["LS3001", "LS3003", "LS3007", "LS3017"]);

function canFollow({ reference }: Pair, causes: readonly Cause[]): boolean {
  if (!reference.artefact.unit) return true;
  return causes.every(({ code, remedy }) => settable.has(code) && !remedy.byHand);
}

/** The workspace builds the plugin; the reference first where that changes or may lack a setting. */
function byUnit({ reference }: Pair, unit: BuiltUnit, causes: readonly Cause[]): Fix[] {
  const { artefact, label } = reference;
  const { command, text } = buildBeside(unit, artefact, label);
  const both = causes.some(
    ({ remedy }) => remedy.rebuildReference || (remedy.needsSetting && text === undefined),
  );
  const first = both ? artefact.unit?.buildCommand : undefined;
  const steps = [first, command].filter((each) => each).join(" && ");
  return causes.map(({ remedy }) => ({ text: text ?? remedy.text, command: steps }));
}

/** Whether a host from elsewhere was built with something that the workspace builds without. */
function needsForeignSetting({ reference }: Pair, causes: readonly Cause[]): boolean {
  return !reference.artefact.unit && causes.some(({ remedy }) => remedy.needsSetting);
}
