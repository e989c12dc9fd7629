import type { Finding, Place } from "@lockstep/schema";
import { escapeInvisible } from "@lockstep/schema";
import { problemKey } from "./groupFindings.ts";
import { messageLines } from "./messageLines.ts";
import type { RenderOptions, Report } from "./options.ts";
import { shownFindings } from "./shownFindings.ts";
import { summary } from "./summary.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const weights = { error: 0, warning: 1, info: 2 } as const;

/**
 * Workflow commands of GitHub Actions, which become annotations. GitHub shows only the first ten
 * of each kind per step, so the worst come first, and each problem once before one comes again. The
 * last line is the summary.
 */
export function github(report: Report, options: RenderOptions): string {
  const times = new Map<string, number>();
  const findings = shownFindings([report], options).map((shown) => {
    const key = problemKey(shown.finding);
    times.set(key, (times.get(key) ?? 0) + 1);
    return { ...shown, weight: weights[shown.finding.severity], time: times.get(key)! };
  });
  findings.sort((a, b) => a.weight - b.weight || a.time - b.time);
  const annotations = findings.map(({ finding, where }) => annotation(finding, where, options));
  const lines = [...annotations, summary(report)];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function annotation(finding: Finding, where: Place | undefined, options: RenderOptions): string {
  const { code, title, severity } = finding;
  const properties = {
    file: where?.file,
    line: where?.line,
    col: where?.line && where.column,
    endColumn: where?.line && where.endColumn,
    title: `${code}: ${title}`,
  };
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${listed.join(",")}::${escapeMessage(messageLines(finding, options).join("\n"))}`;
}

/** As the runner reads them back: %, CR and LF, in properties : and , as well. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").split(/\r?\n/).map(escapeInvisible).join("%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
