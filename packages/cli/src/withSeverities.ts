import type { Finding } from "@lockstep/findings";
import type { WorkspaceConfig } from "@lockstep/schema";

/**
 * Findings with the severities that lockstep.jsonc gives their codes; those turned off are gone.
 * `failed`: the run failed whatever the severities say, so its errors stay, or nobody learns why.
 */
export function withSeverities(
  findings: readonly Finding[],
  severities: WorkspaceConfig["severities"],
  { failed = false } = {},
): Finding[] {
  return findings.flatMap((each): Finding[] => {
    const severity = severities?.[each.code];
    if (severity === undefined || (failed && each.severity === "error")) return [each];
    return severity === "off" ? [] : [{ ...each, severity }];
  });
}
