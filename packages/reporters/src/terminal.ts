import { unreachable } from "@lockstep/schema";
import { buildText } from "./buildText.ts";
import { checkText } from "./checkText.ts";
import { ciText } from "./ciText.ts";
import { findingText } from "./findingText.ts";
import { groupFindings } from "./groupFindings.ts";
import type { RenderOptions, Report } from "./options.ts";
import { palette } from "./palette.ts";
import { isFindings, reportFindings } from "./reportFindings.ts";
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
