import { type Finding, finding } from "@lockstep/findings";
import { placeInManifest } from "../placeInManifest.ts";
import { splitWords } from "../splitWords.ts";
import type { Unit } from "../workspace.ts";
import { toolFlags } from "./toolFlags.ts";

/** Of one side only, these leave alone what plugin.Open compares and what runs. */
const harmless = new Set(["X", "s", "w"]);

/** LS1011 for every flag in a manifest's `ldflags` that must hold for host and plugins alike. */
export function manifestFlags(root: string, units: readonly Unit[]): Finding[] {
  return units.flatMap((unit) => {
    const words = splitWords(unit.manifest.ldflags ?? "");
    const flags = toolFlags(words);
    const strange = flags
      .filter(({ name, value }) => !harmless.has(name) || (name !== "X" && value !== undefined))
      .map(({ text }) => text);
    if (words[0]?.startsWith("-") === false) strange.unshift(words[0]);
    const unset = flags.filter(({ name, value }) => name === "X" && !isAssignment(value));
    return [
      ...strange.map((flag) =>
        refused(root, unit, {
          flag,
          why: "it is for this one alone, and a setting of one side only must be -X, -s or -w",
          fix: "set it for host and plugins, in a profile in lockstep.jsonc",
        }),
      ),
      ...unset.map(({ text }) =>
        refused(root, unit, {
          flag: text,
          why: "-X takes IMPORTPATH.NAME=VALUE",
          fix: "write it as in -X main.version=1.4.0",
        }),
      ),
    ];
  });
}

function isAssignment(value = ""): boolean {
  return /^[^=]+\.[^=./]+=/.test(value);
}

function refused(
  root: string,
  unit: Unit,
  { flag, why, fix }: { flag: string; why: string; fix: string },
): Finding {
  const { name } = unit;
  return finding("LS1011", {
    where: placeInManifest(root, unit, "/ldflags"),
    subject: name,
    cause: `\`ldflags\` of \`${name}\` has \`${flag}\`: ${why}`,
    fix: { text: fix },
  });
}
