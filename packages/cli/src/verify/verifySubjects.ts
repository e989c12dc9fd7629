import { type Finding, finding } from "@lockstep/findings";
import { differingSections } from "@lockstep/go-binary";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath, compareRebuilt, type Made, type Target } from "@lockstep/orchestrator";
import type { BuiltUnit, VerifiedUnit } from "@lockstep/schema";
import { type Difference, differenceFinding } from "./differenceFinding.ts";
import { readMade } from "./readMade.ts";
import type { Subject } from "./subjects.ts";

/** What was rebuilt. */
interface RebuiltPlace {
  /** The copy that was built. */
  workspace: Workspace;
  profile: string;
  target: Target;
  /** What to do about an artefact that is another one. */
  fixFor: (difference: Difference) => NonNullable<Finding["fix"]>;
}

interface VerifyPlace {
  /** How the rebuild of each unit went. */
  units: readonly BuiltUnit[];
  /** Absent where there was nothing to rebuild. */
  rebuilt?: RebuiltPlace;
}

/** An artefact as it was when the sources were copied. */
export type Looked = Subject & { made?: Made };

/** Reads what is there of artefacts and records. */
export function lookAt(subjects: readonly Subject[]): Looked[] {
  return subjects.map((subject) => {
    const { path, sha256 } = subject;
    const made =
      path !== undefined ? readMade(path) : sha256 !== undefined ? { sha256 } : undefined;
    return { ...subject, ...(made && { made }) };
  });
}

/** Compares each artefact with what was rebuilt: how it went, and LS7013 where they differ. */
export function verifySubjects(
  subjects: readonly Looked[],
  place: VerifyPlace,
): { units: VerifiedUnit[]; findings: Finding[] } {
  const each = subjects.map((subject) => verifySubject(subject, place));
  return {
    units: each.map(({ unit }) => unit),
    findings: each.flatMap(({ found }) => found ?? []),
  };
}

function verifySubject(
  { name, kind, display, path, made, unit }: Looked,
  { units, rebuilt: place }: VerifyPlace,
): { unit: VerifiedUnit; found?: Finding } {
  const built = units.find((each) => each.name === name);
  const told = { name, kind, file: display };
  const nothing = { causes: [], changes: [], sections: [], milliseconds: built?.milliseconds ?? 0 };
  if (!made) return { unit: { ...told, status: "missing", ...nothing } };
  const { sha256 } = made;
  if (!unit) {
    const found = finding("LS7013", {
      where: { file: display },
      subject: name,
      cause: `the artefact is ${sha256}; the workspace has no ${kind} \`${name}\` to rebuild it from`,
      fix: { text: "verify it in the commit that it was built from" },
    });
    return { unit: { ...told, status: "failed", sha256, ...nothing }, found };
  }
  const file = place && artefactPath(place.workspace, unit, place.profile, place.target);
  if (!place || !file || built?.status !== "built") {
    return { unit: { ...told, status: "failed", sha256, ...nothing } };
  }
  const rebuilt = readMade(file);
  if (rebuilt.text === undefined || !rebuilt.record) throw new Error(`${file} has no record`);
  const seen = { ...nothing, sha256, rebuilt: rebuilt.sha256 };
  const elsewhere = path === undefined && sha256 === rebuilt.sha256;
  const again = { ...rebuilt, text: rebuilt.text, record: rebuilt.record };
  const comparison = compareRebuilt(made, again);
  if (comparison.causes.length === 0 || elsewhere) {
    return { unit: { ...told, status: "same", ...seen } };
  }
  const explained = comparison.causes.includes("inputs") || sha256 === rebuilt.sha256;
  const sections = explained || path === undefined ? [] : differingSections(path, file);
  const difference = { ...comparison, name, file: display, found: made, rebuilt: again, sections };
  return {
    unit: { ...told, status: "differs", ...seen, ...comparison, sections },
    found: differenceFinding(difference, place.fixFor(difference)),
  };
}
