import { unreachable } from "@lockstep/schema";
import { alignText } from "./alignText.ts";
import { buildText } from "./buildText.ts";
import { causesText, runsOf } from "./causesText.ts";
import { checkText } from "./checkText.ts";
import { ciText } from "./ciText.ts";
import { explainText } from "./explainText.ts";
import { findingText } from "./findingText.ts";
import { type FindingGroup, groupFindings } from "./groupFindings.ts";
import { inspectText } from "./inspectText.ts";
import type { RenderOptions, Report } from "./options.ts";
import { palette } from "./palette.ts";
import { planText } from "./planText.ts";
import { isFindings, reportFindings } from "./reportFindings.ts";
import { location } from "./sourceFrame.ts";
import { summary } from "./summary.ts";
import { verifyText } from "./verifyText.ts";
import { whyText } from "./whyText.ts";

/** For people: what was looked at, every problem once, and how it went as the last line. */
export function terminal(report: Report, options: RenderOptions): string {
  const groups = groupFindings(reportFindings(report));
  const runs = options.all ? groups.map((group) => [group]) : runsOf(groups);
  const findings = runs.map((run, index) => {
    const place = placeOf(runs[index - 1]?.at(-1)) ?? onlyPlugin(report);
    const [group, ...more] = run as [FindingGroup, ...FindingGroup[]];
    if (more.length > 0) return causesText(run, options, place);
    return findingText(group, options, { place, after: runs[index + 1]?.[0] });
  });
  const last = summary(report);
  const ok = isFindings(report) ? findings.length === 0 : report.ok;
  const paint = palette(options.color);
  const blocks = [body(report, options), ...findings, ok ? paint.good(last) : paint.strong(last)];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

function placeOf(group: FindingGroup | undefined): string | undefined {
  return group?.finding.where && location(group.finding.where);
}

/** With one plugin its file stands above all findings. */
function onlyPlugin(report: Report): string | undefined {
  if (isFindings(report) || report.command !== "check") return undefined;
  const [only, ...more] = report.plugins;
  return only && more.length === 0 ? location({ file: only.file }) : undefined;
}

function body(report: Report, options: RenderOptions): string {
  if (isFindings(report)) return "";
  switch (report.command) {
    case "align":
      return alignText(report, options);
    case "check":
      return checkText(report, options);
    case "build":
      return buildText(report, options);
    case "ci":
      return ciText(report, options);
    case "explain":
      return explainText(report, options);
    case "inspect":
      return inspectText(report, options);
    case "plan":
      return planText(report, options);
    case "verify":
      return verifyText(report, options);
    case "why":
      return whyText(report, options);
    default:
      return unreachable(report);
  }
}
