import { docsPath } from "@lockstep/findings";
import type { Finding } from "@lockstep/schema";
import { escapeInvisible } from "@lockstep/schema";
import type { RenderOptions, Report } from "./options.ts";
import { reportFindings } from "./reportFindings.ts";
import { summary } from "./summary.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const weights = { error: 0, warning: 1, info: 2 } as const;

/**
 * Workflow commands of GitHub Actions, which become annotations. GitHub shows only the first ten
 * of each kind per step, so the worst come first. The last line is the summary.
 */
export function github(report: Report, options: RenderOptions): string {
  const findings = reportFindings(report)
    .map(({ finding }) => finding)
    .sort((a, b) => weights[a.severity] - weights[b.severity]);
  const lines = [...findings.map((finding) => annotation(finding, options)), summary(report)];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function annotation(finding: Finding, options: RenderOptions): string {
  const { where, code, title, cause, fix, severity } = finding;
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
  const message = [
    cause,
    ...(finding.related ?? []),
    ...(fix ? [`fix: ${fix.text}`] : []),
    ...(fix?.command ? [fix.command] : []),
    (options.docsPath ?? docsPath)(code),
  ];
  return `::${commands[severity]} ${listed.join(",")}::${escapeMessage(message.join("\n"))}`;
}

/** As the runner reads them back: %, CR and LF, in properties : and , as well. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").split(/\r?\n/).map(escapeInvisible).join("%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
