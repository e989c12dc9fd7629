import type { Finding } from "@lockstep/findings";
import type { WorkspaceConfig } from "@lockstep/schema";

/** Findings with the severities that lockstep.jsonc gives their codes; those turned off are gone. */
export function withSeverities(
  findings: readonly Finding[],
  severities: WorkspaceConfig["severities"],
): Finding[] {
  return findings.flatMap((each): Finding[] => {
    const severity = severities?.[each.code];
    if (severity === undefined) return [each];
    return severity === "off" ? [] : [{ ...each, severity }];
  });
}
