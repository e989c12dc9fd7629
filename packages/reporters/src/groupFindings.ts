import type { Finding } from "@lockstep/schema";
import { location } from "./sourceFrame.ts";

/** A finding, and what else it is about: the same cause and fix make one problem. */
export interface FindingGroup {
  finding: Finding;
  /** Places, plugins or packages beyond the first. */
  also: string[];
}

/** A finding with the name of what it was found in, such as a plugin. */
export interface FoundIn {
  finding: Finding;
  in?: string;
}

/**
 * One group per problem, in order: a wrong Go release in 20 plugins is said once. What no one fix
 * cures, such as compile errors of the same words, is a problem at each of its places.
 */
export function groupFindings(found: readonly FoundIn[]): FindingGroup[] {
  const groups = new Map<string, { first: FoundIn; also: Set<string> }>();
  for (const each of found) {
    const key = problemKey(each.finding);
    const group = groups.get(key);
    if (!group) groups.set(key, { first: each, also: new Set() });
    else group.also.add(label(each));
  }
  return [...groups.values()].map(({ first, also }) => {
    also.delete(label(first));
    return { finding: first.finding, also: [...also] };
  });
}

/** What two findings have in common that are one problem. */
export function problemKey({ code, severity, title, cause, fix, where, excused }: Finding): string {
  const own = !fix && where && location(where);
  return JSON.stringify([code, severity, title, cause, fix, own, excused]);
}

function label({ finding, in: holder }: FoundIn): string {
  return holder ?? (finding.where ? location(finding.where) : (finding.subject ?? finding.code));
}
