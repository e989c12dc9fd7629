import type { BuildReport, CheckReport, CiReport, Finding } from "@lockstep/schema";
import { unreachable } from "@lockstep/schema";
import { clean } from "./display.ts";
import type { Report } from "./options.ts";
import { isFindings } from "./reportFindings.ts";

/** The last line of a report: how it went, in numbers. Empty for an empty list of findings. */
export function summary(report: Report): string {
  if (isFindings(report)) return severities(report);
  switch (report.command) {
    case "check":
      return checkSummary(report);
    case "build":
      return buildSummary(report);
    case "ci":
      return ciSummary(report);
    default:
      return unreachable(report);
  }
}

function severities(findings: readonly Finding[]): string {
  const nouns = { error: "error", warning: "warning", info: "note" } as const;
  return (["error", "warning", "info"] as const)
    .map((severity) => ({
      noun: nouns[severity],
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => counted(count, noun))
    .join(", ");
}

function checkSummary({ plugins, findings }: CheckReport): string {
  const loading = plugins.filter(({ verdict }) => verdict.startsWith("loads")).length;
  const others = tally(plugins.map(({ verdict }) => verdict).filter((v) => v !== "loads"));
  const hostErrors = severities(findings.filter(({ severity }) => severity === "error"));
  const head =
    plugins.length === 0
      ? "no plugins"
      : `${loading} of ${counted(plugins.length, "plugin")} ${loading === 1 || plugins.length === 1 ? "loads" : "load"}`;
  return [head, ...others, ...(hostErrors ? [`host: ${hostErrors}`] : [])].join("; ");
}

function buildSummary({ units, profile, ok, findings }: BuildReport): string {
  const parts = tally(units.map(({ status }) => status));
  const counts = parts.length === 0 ? severities(findings) || "nothing to build" : parts.join(", ");
  return `build ${ok ? "done" : "failed"} (${clean(profile)}): ${counts}`;
}

function ciSummary({ steps, ok }: CiReport): string {
  const failed = steps.filter((step) => !step.ok && step.skipped === undefined);
  const skipped = steps.filter((step) => step.skipped !== undefined);
  const left = skipped.length === 0 ? "" : `; ${skipped.length} skipped`;
  if (ok) return `ci passed: ${counted(steps.length - skipped.length, "step")}${left}`;
  return `ci failed at ${failed.map(({ name }) => name).join(", ") || "no step"}${left}`;
}

function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
