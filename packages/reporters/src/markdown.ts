import { docsPath } from "@lockstep/findings";
import type { BuildReport, CiReport, PluginVerdict, VerifyReport } from "@lockstep/schema";
import { seconds } from "./buildText.ts";
import { effectCause, effectWords } from "./effectWords.ts";
import { type FindingGroup, groupFindings } from "./groupFindings.ts";
import { code, commandBlock, plain, table } from "./markdownText.ts";
import type { RenderOptions, Report } from "./options.ts";
import { isFindings, reportFindings } from "./reportFindings.ts";
import { location } from "./sourceFrame.ts";
import { summary } from "./summary.ts";
import { needsAttention, verdictMatrix } from "./verdictMatrix.ts";

const fewPlugins = 20;
const fewPlaces = 5;
/** GitHub takes no more than 1 MiB for the summary of a step. */
const manyProblems = 100;

/** For the page of a CI job or a comment: how it went, the verdicts, and each problem once. */
export function markdown(reports: readonly Report[], options: RenderOptions): string {
  const problems = groupFindings(reports.flatMap(reportFindings));
  const shown = options.all ? problems : problems.slice(0, manyProblems);
  const left = problems.length - shown.length;
  const blocks = [
    ...reports.map((report) => `### lockstep: ${plain(summary(report) || "no findings")}`),
    ...reports.map(stepsTable),
    verdictTable(reports, options),
    ...reports.map((report) => againstTable(report, options)),
    ...shown.map((group) => problem(group, options)),
    left > 0 ? `${left} more problems.` : "",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function stepsTable(report: Report): string {
  if (isFindings(report)) return "";
  if (report.command === "ci") return ciTable(report);
  if (report.command === "verify") return verifyTable(report);
  return report.command === "build" ? buildTable(report) : "";
}

function ciTable({ steps }: CiReport): string {
  const rows = steps.map(({ name, ok, skipped, milliseconds, summary: said }) => [
    plain(name),
    skipped !== undefined ? "skipped" : ok ? "ok" : "**failed**",
    plain(skipped ?? said),
    skipped !== undefined ? "" : seconds(milliseconds),
  ]);
  return table(["step", "result", "seen", "time"], rows);
}

function buildTable({ units }: BuildReport): string {
  const shown = units.length <= fewPlugins ? units : units.filter((u) => u.status !== "up-to-date");
  if (shown.length === 0) return "";
  const rows = shown.map(({ name, status, reason, milliseconds }) => [
    code(name),
    status === "failed" ? "**failed**" : status,
    plain(reason),
    milliseconds === 0 ? "" : seconds(milliseconds),
  ]);
  return table(["unit", "result", "why", "time"], rows);
}

function verifyTable({ units }: VerifyReport): string {
  const shown = units.length <= fewPlugins ? units : units.filter((u) => u.status !== "same");
  if (shown.length === 0) return "";
  const rows = shown.map(({ name, status, sha256, rebuilt, milliseconds }) => [
    code(name),
    status === "same" ? status : `**${status}**`,
    sha256 === undefined ? "" : code(sha256),
    rebuilt === undefined ? "" : code(rebuilt),
    milliseconds === 0 ? "" : seconds(milliseconds),
  ]);
  return table(["unit", "result", "artefact", "rebuild", "time"], rows);
}

/** A row for each plugin, a column for each host; of many plugins those that need attention. */
function verdictTable(reports: readonly Report[], { all }: RenderOptions): string {
  const { hosts, rows } = verdictMatrix(reports);
  if (rows.length === 0) return "";
  const shown =
    all || rows.length <= fewPlugins
      ? rows
      : rows.filter(({ cells }) => cells.some((cell) => cell && needsAttention(cell)));
  const left = rows.length - shown.length;
  const head = ["plugin", ...hosts.map(({ host }) => code(host.file))];
  const written = shown.map(({ plugin, cells }) => [code(plugin), ...cells.map(cellText)]);
  const rest = left > 0 ? [[`${left} more`, ...hosts.map(() => "loads")]] : [];
  return table(head, [...written, ...rest]);
}

/** What the change does to what is deployed; of many artefacts those that do not stay. */
function againstTable(report: Report, { all }: RenderOptions): string {
  if (isFindings(report) || report.command !== "ci" || !report.against) return "";
  const { deployed, artefacts } = report.against;
  const shown =
    all || artefacts.length <= fewPlugins
      ? artefacts
      : artefacts.filter(({ effect }) => effect !== "still-loads");
  const left = artefacts.length - shown.length;
  const rows = shown.map((artefact) => [
    code(artefact.name),
    artefact.effect === "still-loads" ? effectWords(artefact) : `**${effectWords(artefact)}**`,
    plain(effectCause(artefact)),
  ]);
  const rest = left > 0 ? [[`${left} more`, "still load", ""]] : [];
  return table([`deployed: ${code(deployed)}`, "after the change", "why"], [...rows, ...rest]);
}

function cellText(verdict: PluginVerdict | undefined): string {
  if (!verdict) return "";
  const codes = [...new Set(verdict.findings.map((finding) => finding.code))];
  const word = verdict.verdict === "loads" ? "loads" : `**${verdict.verdict}**`;
  return codes.length === 0 ? word : `${word} (${codes.join(", ")})`;
}

function problem({ finding, also }: FindingGroup, options: RenderOptions): string {
  const { severity, title, cause, certainty, where, related = [], fix, excused } = finding;
  const places = [...(where ? [location(where)] : []), ...also];
  const shown = options.all ? places : places.slice(0, fewPlaces);
  const more = places.length - shown.length;
  const page = (options.docsPath ?? docsPath)(finding.code);
  return [
    `**${severity} ${finding.code}: ${plain(title)}**`,
    ...(shown.length > 0
      ? [`at ${shown.map(code).join(", ")}${more > 0 ? ` and ${more} more` : ""}`]
      : []),
    ...(excused ? [`excused until ${excused.until}: ${plain(excused.reason)}`] : []),
    ...(cause === "" ? [] : [`cause${certainty ? ` (${certainty})` : ""}: ${plain(cause)}`]),
    ...related.map(plain),
    ...(fix ? [`fix: ${plain(fix.text)}`] : []),
    ...(fix?.command === undefined ? [] : [commandBlock(fix.command)]),
    `more: ${code(page)}`,
  ].join("\n\n");
}
