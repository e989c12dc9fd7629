import { readFileSync } from "node:fs";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { type PolicyException, placeInDocument } from "@lockstep/schema";
import { hasRunOut, isFor, type Policy } from "./policy.ts";

/** A finding of the gate, with the plugin that it was made for where there is one. */
export interface GateFinding {
  finding: Finding;
  plugin?: string | undefined;
}

export interface ExceptionsOptions {
  workspace: Workspace;
  policy: Policy;
  /** Every finding of the run. */
  found: readonly GateFinding[];
  /** Whether every step ran: else nobody knows what it would have found. */
  complete: boolean;
}

/**
 * What is wrong with the exceptions themselves: LS1013 where the day has passed, LS1014 where there
 * is nothing left to excuse, LS1015 where what it is for stands all the same.
 */
export function exceptionFindings(options: ExceptionsOptions): Finding[] {
  const { workspace, policy, found, complete } = options;
  const { exceptions, today, unitsOf } = policy;
  if (exceptions.length === 0) return [];
  const text = readFileSync(workspace.configFile, "utf8");
  return exceptions.flatMap((exception, index): Finding[] => {
    const where = placeInDocument(text, "lockstep.jsonc", `/exceptions/${index}/code`);
    const { reason, until } = exception;
    const what = named(exception);
    const details = { where, subject: exception.code };
    if (hasRunOut(exception, today)) {
      return [
        finding("LS1013", {
          ...details,
          cause: `the exception for ${what} held until ${until}, and today is ${today}; its reason: ${reason}`,
          fix: {
            text: "mend what it excused and remove it from `exceptions`, or agree on a later day and write that as `until`",
          },
        }),
      ];
    }
    const matching = found.filter(({ finding: each, plugin }) =>
      isFor(exception, each, plugin === undefined ? unitsOf(each) : [plugin]),
    );
    if (matching.length === 0 && complete) {
      return [
        finding("LS1014", {
          ...details,
          cause: `no step of this run found ${what}`,
          fix: { text: "remove the exception from `exceptions`" },
        }),
      ];
    }
    if (matching.some(({ finding: each }) => !each.excused)) {
      return [
        finding("LS1015", {
          ...details,
          cause: `${what} stands: what failed for it cannot go on, whatever is excused`,
          fix: { text: `mend ${exception.code}, then remove the exception from \`exceptions\`` },
        }),
      ];
    }
    return [];
  });
}

/** "LS3101 of `hello` about golang.org/x/text" */
function named({ code, unit, subject }: PolicyException): string {
  const of = unit === undefined ? "" : ` of \`${unit}\``;
  return `${code}${of}${subject === undefined ? "" : ` about ${subject}`}`;
}
