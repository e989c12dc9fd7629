import { docsPath } from "@lockstep/findings";
import type { Finding } from "@lockstep/schema";
import type { RenderOptions } from "./options.ts";

/** What a finding says beside its title: whether it counts, why, what to do, the command for it, and the page. */
export function messageLines(finding: Finding, options: RenderOptions): string[] {
  const { cause, related = [], fix, code, excused } = finding;
  return [
    ...(excused ? [`excused until ${excused.until}: ${excused.reason}`] : []),
    ...(cause === "" ? [] : [cause]),
    ...related,
    ...(fix ? [`fix: ${fix.text}`] : []),
    ...(fix?.command === undefined ? [] : [fix.command]),
    (options.docsPath ?? docsPath)(code),
  ];
}
