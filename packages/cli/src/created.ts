import type { Created } from "@lockstep/scaffold";
import type { Outcome } from "./command.ts";

/** What a generator made, with the commands to run next. */
export function created(what: string, result: Created): Outcome {
  if (!result.ok) return { kind: "findings", exitCode: 1, findings: result.findings };
  const lines = [
    `made ${what}`,
    ...result.created.map((path) => `  ${path}`),
    ...(result.note === undefined ? [] : [result.note]),
    "next:",
    ...result.next.map((command) => `  ${command}`),
  ];
  return { kind: "text", exitCode: 0, text: `${lines.join("\n")}\n`, data: result };
}
