import { type Finding, finding } from "@lockstep/findings";
import type { Comparison, Made, Rebuilt } from "@lockstep/orchestrator";
import type { FieldChange } from "@lockstep/schema";
import { unreachable } from "@lockstep/schema";
import { changeWords } from "./changeWords.ts";

/** An artefact that is not what was rebuilt, and all that is known of it. */
export interface Difference extends Comparison {
  name: string;
  /** As the person names it. */
  file: string;
  found: Made;
  rebuilt: Rebuilt;
  /** ELF sections with other bytes; empty where the inputs explain them. */
  sections: readonly string[];
}

/** LS7013 for one artefact, with `fix` for what it comes from. */
export function differenceFinding(
  difference: Difference,
  fix: NonNullable<Finding["fix"]>,
): Finding {
  const { name, file, found, rebuilt, causes, changes, sections } = difference;
  const bytes =
    found.sha256 === rebuilt.sha256
      ? `the artefact is ${found.sha256}, and so is a rebuild, but their records differ`
      : `the artefact is ${found.sha256}, a rebuild is ${rebuilt.sha256}`;
  const whys = causes.flatMap((cause): string[] => {
    switch (cause) {
      case "no-record":
        return ["it has no valid build record, so nothing says what it was made from"];
      case "artefact-changed":
        return [
          found.record?.artefact.sha256 === rebuilt.sha256
            ? "the artefact was changed after its build: its record names the bytes of the rebuild"
            : `the artefact was changed after its build: its record names ${found.record?.artefact.sha256}`,
        ];
      case "record-edited":
        return ["the record was edited: its key is not that of what it lists"];
      case "inputs":
        return changeWords(changes, rebuilt.record);
      case "record":
        return [`the record says otherwise: ${fieldsApart(difference).join(", ")}`];
      case "unexplained":
        return [
          "by their records both were made from the same: toolchain, flags, sources, modules",
        ];
      default:
        return unreachable(cause);
    }
  });
  const where = sections.length > 0 ? [`other bytes in ${sections.join(", ")}`] : [];
  return finding("LS7013", {
    where: { file },
    subject: name,
    cause: `${[bytes, ...whys, ...where].join("; ")}`,
    fix,
    related: [...changes.map(changeText), ...otherFingerprints(difference)],
  });
}

/** Names of the fields of the record that are not as in that of the rebuild. */
function fieldsApart({ found, rebuilt }: Difference): string[] {
  const [one, other] = [found.record, rebuilt.record].map((record) => Object.entries(record ?? {}));
  const written = new Map(other!.map(([field, value]) => [field, JSON.stringify(value)]));
  const fields = one!
    .filter(([field, value]) => written.get(field) !== JSON.stringify(value))
    .map(([field]) => field);
  return fields.length > 0 ? fields : ["in its form"];
}

/** Packages that Go took for others, though their sources are the same. */
function otherFingerprints({ causes, found, rebuilt }: Difference): string[] {
  if (!causes.includes("unexplained")) return [];
  const before = found.record?.fingerprints ?? {};
  return Object.entries(rebuilt.record.fingerprints)
    .filter(([path, value]) => before[path] !== value)
    .map(([path, value]) => `fingerprint of ${path}: ${before[path] ?? "none"} then, ${value} now`);
}

function changeText({ what, before, now }: FieldChange): string {
  return `${what}: ${before || "none"} then, ${now || "none"} now`;
}
