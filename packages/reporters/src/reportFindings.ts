import type { Finding } from "@lockstep/schema";
import type { FoundIn } from "./groupFindings.ts";
import type { Report } from "./options.ts";

/** Whether a report is a plain list of findings. */
export function isFindings(report: Report): report is readonly Finding[] {
  return Array.isArray(report);
}

/** All findings of a report in its own order, with the plugin or step they were found in. */
export function reportFindings(report: Report): FoundIn[] {
  if (isFindings(report)) return report.map((finding) => ({ finding }));
  if (report.command === "explain") return [];
  if (report.command === "ci") {
    return report.steps.flatMap(({ findings }) => findings.map((finding) => ({ finding })));
  }
  const own = report.findings.map((finding) => ({ finding }));
  if (report.command !== "check") return own;
  const ofPlugins = report.plugins.flatMap((plugin) =>
    plugin.findings.map((finding) => ({ finding, in: plugin.name ?? plugin.file })),
  );
  return [...own, ...ofPlugins];
}
