import { join } from "node:path";
import {
  type Artefact,
  type ArtefactOptions,
  artefactFromDescriptor,
  artefactFromFile,
  judge,
} from "@lockstep/alignment";
import { type Finding, finding } from "@lockstep/findings";
import type { CheckReport } from "@lockstep/schema";
import { descriptorFile, manifestFile } from "./layout.ts";
import type { Release } from "./readRelease.ts";

export interface JudgeReleaseOptions extends Pick<ArtefactOptions, "glibc"> {
  /** How the person names a file of the release. */
  display: (file: string) => string;
  /** A host in place of the release's own. */
  host?: Artefact;
  each?: boolean;
  strict?: boolean;
}

/**
 * Judges exactly what a release holds, in its load order: in its own host, else in the host that it
 * was packed for, by its descriptor.
 */
export async function judgeRelease(
  { folder, manifest, descriptor }: Release,
  { display, host, each = false, strict = false, glibc }: JudgeReleaseOptions,
): Promise<CheckReport> {
  const how = glibc === undefined ? {} : { glibc };
  const read = (file: string) =>
    artefactFromFile(join(folder, file), { display: display(file), ...how });
  const own =
    manifest.host.file === undefined
      ? artefactFromDescriptor(descriptor, display(descriptorFile), how)
      : await read(manifest.host.file);
  const plugins: Artefact[] = [];
  for (const { file, entry } of manifest.plugins) {
    const promise = { symbol: entry, manifest: display(manifestFile) };
    plugins.push({ ...(await read(file)), entry: promise });
  }
  const report = judge({ host: host ?? own, plugins, each, strict });
  const named = report.plugins.map((verdict, index) => ({
    ...verdict,
    name: manifest.plugins[index]!.name,
  }));
  return { ...report, plugins: named };
}

/** Whether nothing is left open: all load, and silent skew is ruled out. */
export function isAligned({ ok, plugins }: CheckReport): boolean {
  return ok && plugins.every(({ skew }) => skew === "none");
}

/** The report of a set that is refused, with LS7005 in front, which says what did not happen. */
export function refused(report: CheckReport, what: string): CheckReport {
  const bad = report.plugins.filter(({ verdict, skew }) => verdict !== "loads" || skew !== "none");
  const names = bad.map(({ name, file }) => name ?? file);
  const cause =
    names.length === 0
      ? `there are errors about the host or the plugins; ${what}`
      : `${names.join(", ")}: would not load as the same code; ${what}`;
  const first: Finding = finding("LS7005", {
    where: { file: report.host.file },
    cause,
    fix: { text: "mend what the findings below name, and build again" },
  });
  return { ...report, ok: false, findings: [first, ...report.findings] };
}
