import { createHash } from "node:crypto";
import type { Finding, Place } from "@lockstep/schema";
import type { FoundIn } from "./groupFindings.ts";
import type { RenderOptions, Report } from "./options.ts";
import { reportFindings } from "./reportFindings.ts";

/** A finding as a forge keeps it. */
export interface ShownFinding {
  finding: Finding;
  /** File and line that the forge shows it at, where it can. */
  where?: Place | undefined;
  /** Stays the same from run to run; no other finding of the run has it. */
  fingerprint: string;
}

/** Where a finding stands in a format that demands a file, if it is about none. */
export const unplaced: Place = { file: "lockstep.jsonc" };

/** The findings of a run with what a forge tracks them by. */
export function shownFindings(reports: readonly Report[], options: RenderOptions): ShownFinding[] {
  const times = new Map<string, number>();
  return reports.flatMap(reportFindings).map((found) => {
    const identity = identityOf(found);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    const { where } = found.finding;
    return {
      finding: found.finding,
      where: options.shownAt ? options.shownAt(where) : where,
      fingerprint: `${identity}:${time}`,
    };
  });
}

/**
 * What makes two findings the same problem: not the line, which an edit above it moves, nor the
 * cause, which names versions and digests. 16 hexadecimal digits.
 */
function identityOf({ finding, in: holder }: FoundIn): string {
  const { code, subject, where } = finding;
  const facts = [code, holder, subject, where?.file, where?.source?.trim()];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16);
}
