import type { Finding } from "@lockstep/findings";

/**
 * Findings whose `lockstep ...` commands can be typed in the workspace's root: it carries the CLI it
 * was made with, and a bare package name could be somebody else's on the registry.
 */
export function runnable(findings: readonly Finding[]): Finding[] {
  return findings.map((each) => {
    const command = each.fix?.command?.replace(
      /^lockstep /gm,
      "node .lockstep/cli/dist/lockstep.js ",
    );
    return command === undefined ? each : { ...each, fix: { ...each.fix!, command } };
  });
}
