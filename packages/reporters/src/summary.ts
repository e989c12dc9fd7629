import type {
  AlignReport,
  BuildReport,
  CheckReport,
  CiReport,
  ExplainReport,
  Finding,
  InspectReport,
  PlanReport,
  VerifyReport,
} from "@lockstep/schema";
import { unreachable } from "@lockstep/schema";
import { clean } from "./display.ts";
import type { Report } from "./options.ts";
import { isFindings } from "./reportFindings.ts";

/** The last line of a report: how it went, in numbers. Empty for an empty list of findings. */
export function summary(report: Report): string {
  if (isFindings(report)) return severities(report);
  switch (report.command) {
    case "align":
      return alignSummary(report);
    case "check":
      return checkSummary(report);
    case "build":
      return buildSummary(report);
    case "ci":
      return ciSummary(report);
    case "explain":
      return explainSummary(report);
    case "inspect":
      return inspectSummary(report);
    case "plan":
      return planSummary(report);
    case "verify":
      return verifySummary(report);
    case "why":
      return clean(report.summary);
    default:
      return unreachable(report);
  }
}

function alignSummary({ modules, edits, applied, findings }: AlignReport): string {
  const faults = errors(findings);
  const left = faults === "" ? "" : `; ${faults}`;
  const files = counted(new Set(edits.map(({ file }) => file)).size, "file");
  if (applied) return `aligned: ${counted(edits.length, "line")} of ${files} written${left}`;
  if (edits.length > 0) return `to align: ${counted(edits.length, "line")} of ${files}${left}`;
  return faults === "" ? `aligned: ${counted(modules.length, "module")}` : `not aligned${left}`;
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
  const hostErrors = errors(findings);
  // Whatever else is wrong with what loads, such as its entry: the exit code is not 0 then.
  const besides = errors(
    plugins.filter(({ verdict }) => verdict === "loads").flatMap((plugin) => plugin.findings),
  );
  const head =
    plugins.length === 0
      ? "no plugins"
      : `${loading} of ${counted(plugins.length, "plugin")} ${loading === 1 || plugins.length === 1 ? "loads" : "load"}`;
  const faults = [besides, hostErrors && `host: ${hostErrors}`].filter((each) => each !== "");
  return [head, ...others, ...faults].join("; ");
}

function errors(findings: readonly Finding[]): string {
  return severities(findings.filter(({ severity }) => severity === "error"));
}

function buildSummary({ units, profile, ok, findings }: BuildReport): string {
  const parts = tally(units.map(({ status }) => status));
  const counts = parts.length === 0 ? severities(findings) || "nothing to build" : parts.join(", ");
  return `build ${ok ? "done" : "failed"} (${clean(profile)}): ${counts}`;
}

function ciSummary({ steps, ok }: CiReport): string {
  const failed = steps.filter((step) => !step.ok && step.skipped === undefined);
  const skipped = steps.filter((step) => step.skipped !== undefined);
  const excused = steps.flatMap(({ findings }) => findings).filter((each) => each.excused).length;
  const left = [
    skipped.length === 0 ? "" : `; ${skipped.length} skipped`,
    excused === 0 ? "" : `; ${counted(excused, "finding")} excused`,
  ].join("");
  if (ok) return `ci passed: ${counted(steps.length - skipped.length, "step")}${left}`;
  return `ci failed at ${failed.map(({ name }) => name).join(", ") || "no step"}${left}`;
}

function explainSummary({ texts, unrecognised }: ExplainReport): string {
  const others = unrecognised === 0 ? "" : `; ${counted(unrecognised, "other line")}`;
  if (texts.length > 0) return `${counted(texts.length, "text")} recognised${others}`;
  return "no text of Go about plugins is recognised here";
}

function planSummary({ units, profile, changed }: PlanReport): string {
  const counts = tally(units.map(({ status }) => (status === "build" ? "to build" : status)));
  const none = changed ? "nothing moved" : "no unit";
  return `plan (${clean(profile)}): ${counts.join(", ") || none}`;
}

function verifySummary({ units, profile, ok, release }: VerifyReport): string {
  const what = release ? `${clean(release.folder)} ` : "";
  const differing = units.filter(({ status }) => status === "differs").length;
  const words = units.map(({ status }) =>
    status === "differs" && differing > 1 ? "differ" : status,
  );
  const counts = tally(words).join(", ") || "nothing to verify";
  return `verify ${what}${ok ? "passed" : "failed"} (${clean(profile)}): ${counts}`;
}

function inspectSummary({ files, differences, findings }: InspectReport): string {
  if (findings.length > 0) return severities(findings);
  if (!differences) return files.map(({ file, kind }) => `${clean(file)}: ${kind}`).join("; ");
  const { facts, settings, modules, packages } = differences;
  const differing = packages.flatMap((each) => each.differing).length;
  const parts = [
    [facts.length, "fact"],
    [settings.length, "setting"],
    [modules.length, "module"],
    [differing, "common package"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  const equal = differing > 0 ? "" : equalPackages(files);
  return `${told.length === 0 ? "no difference" : `different: ${told.join(", ")}`}${equal}`;
}

/** Equal fingerprints are what makes a plugin load: worth saying where none differs. */
function equalPackages([first, second]: InspectReport["files"]): string {
  const paths = (file: typeof first) =>
    (file?.packages ?? []).flatMap(({ fingerprints }) => Object.keys(fingerprints));
  const others = new Set(paths(second));
  const common = paths(first).filter((path) => others.has(path)).length;
  return common === 0 ? "" : `; ${counted(common, "common package")} with equal fingerprints`;
}

function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
