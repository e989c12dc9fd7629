import { docsPath } from "@lockstep/findings";
import { clean } from "./display.ts";
import type { FindingGroup } from "./groupFindings.ts";
import { headline } from "./headline.ts";
import { noteLines } from "./noteLines.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";
import { sharesCommand } from "./sharesCommand.ts";
import { location, sourceFrame } from "./sourceFrame.ts";

const fewPlaces = 5;

/** The findings around one, so that what they share is said once. */
export interface Neighbours {
  /** The place that was named last, as it is printed. */
  place?: string | undefined;
  after?: FindingGroup | undefined;
}

/** One finding: title, place with its source line, cause, fix and the page that says more. */
export function findingText(
  group: FindingGroup,
  options: RenderOptions,
  { place, after }: Neighbours = {},
): string {
  const { finding } = group;
  const placed = finding.where && location(finding.where);
  const samePlace = place === placed && finding.where?.source === undefined;
  const command = finding.fix?.command;
  // It stands with the last of them.
  const below = sharesCommand(finding, after?.finding);
  const paint = palette(options.color);
  const { color, width } = options;
  const page = (options.docsPath ?? docsPath)(finding.code);
  const { certainty } = finding;
  const note = (label: string, text: string) => noteLines(label, text, width, paint);
  const related = few(finding.related ?? [], options.all);
  return [
    ...headline(finding, paint, width),
    ...(finding.where && !samePlace
      ? [
          `  ${paint.faint("-->")} ${placed}`,
          ...sourceFrame(finding.where, palette(color), width - 2).map((line) => `  ${line}`),
        ]
      : []),
    ...(finding.excused
      ? note("excused", `until ${finding.excused.until}: ${finding.excused.reason}`)
      : []),
    ...(finding.cause === ""
      ? []
      : note(certainty ? `cause (${certainty})` : "cause", finding.cause)),
    ...related.flatMap((text) => note("note", text)),
    ...(group.also.length > 0 ? note("also", few(group.also, options.all).join(", ")) : []),
    ...(finding.fix ? note("fix", `${finding.fix.text}${below ? " (command below)" : ""}`) : []),
    ...(below ? [] : (command?.split("\n") ?? [])).map(
      (line) => `      ${paint.strong(clean(line))}`,
    ),
    ...note("docs", page),
  ].join("\n");
}

function few(texts: readonly string[], all: boolean | undefined): string[] {
  if (all || texts.length <= fewPlaces + 1) return [...texts];
  return [...texts.slice(0, fewPlaces), `and ${texts.length - fewPlaces} more (--all lists them)`];
}
