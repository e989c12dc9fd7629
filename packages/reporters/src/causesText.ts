import { docsPath } from "@lockstep/findings";
import { clean, cut } from "./display.ts";
import type { FindingGroup } from "./groupFindings.ts";
import { headline } from "./headline.ts";
import { noteLines } from "./noteLines.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";
import { sharesCommand } from "./sharesCommand.ts";
import { location } from "./sourceFrame.ts";

/** From so many causes on, told in full they do not fit on a screen of 24 lines. */
const manyCauses = 3;
/** Titles and causes that such a screen has room for, below the host and above the command. */
const room = 7;

/** The findings in runs: the many causes of one mismatch together, every other one alone. */
export function runsOf(groups: readonly FindingGroup[]): FindingGroup[][] {
  const runs: FindingGroup[][] = [];
  for (const group of groups) {
    const before = runs.at(-1)?.at(-1);
    if (before && isPlain(before) && isPlain(group) && agree(before, group)) {
      runs.at(-1)!.push(group);
    } else runs.push([group]);
  }
  return runs.flatMap((run) => (run.length < manyCauses ? run.map((each) => [each]) : [run]));
}

/** Without anything that has to be said of it alone. */
function isPlain({ finding, also }: FindingGroup): boolean {
  const { where, related = [], excused } = finding;
  return where?.source === undefined && related.length === 0 && !excused && also.length === 0;
}

function agree({ finding }: FindingGroup, { finding: next }: FindingGroup): boolean {
  const [place, other] = [finding.where, next.where].map((where) => where && location(where));
  return place === other && sharesCommand(finding, next);
}

/** The causes of one mismatch, each with a line while there is room, and the command that cures all of them. */
export function causesText(
  run: readonly FindingGroup[],
  options: RenderOptions,
  place: string | undefined,
): string {
  const { width } = options;
  const paint = palette(options.color);
  const { where, fix, code } = run[0]!.finding;
  const placed = where && location(where);
  const page = (options.docsPath ?? docsPath)(code);
  const shown = run.length > room ? run.slice(0, room - 1) : run;
  const causes = shown.flatMap(({ finding }, index) => {
    const { certainty, cause } = finding;
    const label = certainty ? `cause (${certainty})` : "cause";
    const line = cut(clean(cause), width - `  = ${label}: `.length);
    const told = index < room - run.length && cause !== "";
    return [
      ...headline(finding, paint, width),
      ...(told ? noteLines(label, line, width, paint) : []),
    ];
  });
  return [
    ...(placed === undefined || placed === place ? [] : [`  ${paint.faint("-->")} ${placed}`]),
    ...causes,
    ...(shown.length < run.length
      ? [paint.faint(`and ${run.length - shown.length} more causes (--all)`)]
      : []),
    ...noteLines("fix", `one command for all ${run.length}`, width, paint),
    ...fix!.command!.split("\n").map((line) => `      ${paint.strong(clean(line))}`),
    ...noteLines("docs", `${page} (--all tells every cause and fix in full)`, width, paint),
  ].join("\n");
}
