import { artefactFromFile, inspect } from "@lockstep/alignment";
import type { Action } from "../command.ts";

/** `lockstep inspect FILE [FILE2]`: all that is known of a file, or what differs between two. */
export const inspectCommand: Action = async (_context, [first, second]) => {
  const one = await artefactFromFile(String(first));
  const other = second === undefined ? undefined : await artefactFromFile(String(second));
  const report = inspect(one, other);
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [report] };
};
