import { unreachable } from "@lockstep/schema";
import { buildText } from "./build-text.ts";
import { checkText } from "./check-text.ts";
import { ciText } from "./ci-text.ts";
import { findingText } from "./finding-text.ts";
import { groupFindings } from "./group-findings.ts";
import type { RenderOptions, Report } from "./options.ts";
import { palette } from "./palette.ts";
import { isFindings, reportFindings } from "./report-findings.ts";
import { summary } from "./summary.ts";

/** For people: what was looked at, every problem once, and how it went as the last line. */
export function terminal(report: Report, options: RenderOptions): string {
  const findings = groupFindings(reportFindings(report)).map((group) =>
    findingText(group, options),
  );
  const last = summary(report);
  const ok = isFindings(report) ? findings.length === 0 : report.ok;
  const paint = palette(options.color);
  const blocks = [body(report, options), ...findings, ok ? paint.good(last) : paint.strong(last)];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

function body(report: Report, options: RenderOptions): string {
  if (isFindings(report)) return "";
  switch (report.command) {
    case "check":
      return checkText(report, options);
    case "build":
      return buildText(report, options);
    case "ci":
      return ciText(report, options);
    default:
      return unreachable(report);
  }
}
