import type { Finding } from "@lockstep/findings";
import { fromHere, selfCommand } from "./selfCommand.ts";

/**
 * Findings whose commands are written as the person at `cwd` has to type them: packages below the
 * CLI write them for the workspace's root, and cannot know where the CLI lies.
 */
export function localCommands(findings: readonly Finding[], root: string, cwd: string): Finding[] {
  return findings.map((each) => {
    const command = each.fix?.command;
    if (command === undefined) return each;
    return { ...each, fix: { ...each.fix!, command: localCommand(command, root, cwd) } };
  });
}

function localCommand(command: string, root: string, cwd: string): string {
  const own = /^(cd \S+ && )?(?:node \.lockstep\/cli\/dist\/lockstep\.js|lockstep) (.*)$/s.exec(
    command,
  );
  if (own) return `${own[1] ?? ""}${selfCommand(root, cwd)} ${own[2]}`;
  return command.startsWith("go ") ? fromHere(root, cwd, command) : command;
}
