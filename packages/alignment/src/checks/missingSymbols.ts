import { type Finding, finding } from "@lockstep/findings";
import type { OpenEvent } from "../OpenEvent.ts";
import { some } from "../wording.ts";

/** A symbol of C that the plugin leaves to others is in no file of the process. */
export function missingSymbols(event: OpenEvent): Finding | undefined {
  if (event.kind !== "cannot-link" || event.lack?.kind !== "symbols") return undefined;
  const { plugin, lack } = event;
  return finding("LS3028", {
    title: "C symbol of no library",
    where: { file: plugin.display },
    subject: lack.names[0]!,
    certainty: "proven",
    cause:
      `it needs ${some([...lack.names])}, which neither the host nor any library that is loaded ` +
      "by then defines",
    fix: {
      text:
        "link the library that defines it (#cgo LDFLAGS: -lNAME), or install the version of it " +
        "that the plugin was built with",
    },
  });
}
