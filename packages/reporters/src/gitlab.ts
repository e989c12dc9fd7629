import { jsonText } from "./jsonText.ts";
import { messageLines } from "./messageLines.ts";
import type { RenderOptions, Report } from "./options.ts";
import { shownFindings, unplaced } from "./shownFindings.ts";

const severities = { error: "critical", warning: "minor", info: "info" } as const;

/**
 * GitLab's code quality report (`artifacts:reports:codequality`): a list of issues, each with the
 * fields that GitLab requires.
 */
export function gitlab(reports: readonly Report[], options: RenderOptions): string {
  const issues = shownFindings(reports, options).map(({ finding, where, fingerprint }) => ({
    description: `${finding.title}: ${messageLines(finding, options).join("\n")}`,
    check_name: finding.code,
    fingerprint,
    severity: severities[finding.severity],
    location: { path: (where ?? unplaced).file, lines: { begin: where?.line ?? 1 } },
  }));
  return jsonText(issues);
}
