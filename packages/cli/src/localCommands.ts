import type { Finding } from "@lockstep/findings";

/**
 * Findings whose `lockstep ...` commands are written as the person at `cwd` has to type them:
 * packages below the CLI cannot know where it lies.
 */
export function localCommands(findings: readonly Finding[], self: string): Finding[] {
  return findings.map((each) => {
    const command = each.fix?.command?.replace(/^(npx )?lockstep /gm, `${self} `);
    return command === undefined ? each : { ...each, fix: { ...each.fix!, command } };
  });
}
