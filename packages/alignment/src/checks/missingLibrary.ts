import { type Finding, finding } from "@lockstep/findings";
import { isMusl } from "../libraries/cLibrary.ts";
import type { MissingLibrary } from "../libraries/LinkedLibraries.ts";
import type { OpenEvent } from "../OpenEvent.ts";

/** A shared library that the plugin needs is not on this machine. */
export function missingLibrary(event: OpenEvent): Finding | undefined {
  if (event.kind !== "cannot-link" || event.lack?.kind !== "library") return undefined;
  if (isMusl(event.lack.name)) return undefined;
  const { plugin, lack } = event;
  const through = lack.neededBy === undefined ? "" : `, by way of ${lack.neededBy}`;
  return finding("LS3028", {
    where: { file: plugin.display },
    subject: lack.name,
    certainty: "deduced",
    cause: `it needs ${lack.name}${through}, ${searched(lack)}`,
    fix: {
      text:
        `install ${lack.name} where the host runs, put its folder into LD_LIBRARY_PATH of the ` +
        "host, or build the plugin with a run path (-ldflags='-r FOLDER')",
    },
  });
}

function searched({ notElf }: MissingLibrary): string {
  if (notElf !== undefined) return `and what is found under that name is no ELF file: ${notElf}`;
  return (
    "which is in none of the folders of its run path, of LD_LIBRARY_PATH, of ldconfig's cache and " +
    "of the system"
  );
}
