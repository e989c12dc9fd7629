import { docsPath } from "@lockstep/findings";
import type { Finding } from "@lockstep/schema";
import { clean, wrap } from "./display.ts";
import type { FindingGroup } from "./groupFindings.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";
import { location, sourceFrame } from "./sourceFrame.ts";

const fewPlaces = 5;

/** One finding: title, place with its source line, cause, fix and the page that says more. */
export function findingText(group: FindingGroup, options: RenderOptions): string {
  const { finding } = group;
  const paint = palette(options.color);
  const { color, width } = options;
  const page = (options.docsPath ?? docsPath)(finding.code);
  const certainty = finding.certainty && finding.certainty !== "proven" && finding.certainty;
  const note = (label: string, text: string) => noteLines(label, text, width, paint);
  const related = few(finding.related ?? [], options.all);
  return [
    ...headline(finding, paint, width),
    ...(finding.where
      ? [
          `  ${paint.faint("-->")} ${location(finding.where)}`,
          ...sourceFrame(finding.where, palette(color), width - 2).map((line) => `  ${line}`),
        ]
      : []),
    ...(finding.cause === ""
      ? []
      : note(certainty ? `cause (${certainty})` : "cause", finding.cause)),
    ...related.flatMap((text) => note("note", text)),
    ...(group.also.length > 0 ? note("also", few(group.also, options.all).join(", ")) : []),
    ...(finding.fix ? note("fix", finding.fix.text) : []),
    ...(finding.fix?.command?.split("\n") ?? []).map(
      (line) => `      ${paint.strong(clean(line))}`,
    ),
    ...note("docs", page),
  ].join("\n");
}

function headline({ severity, code, title }: Finding, paint: Palette, width: number): string[] {
  const label = `${severity}[${code}]`;
  const [first = "", ...rest] = wrap(`${label}: ${title}`, width);
  return [
    paint[severity](label) + paint.strong(first.slice(label.length)),
    ...rest.map(paint.strong),
  ];
}

function noteLines(label: string, text: string, width: number, paint: Palette): string[] {
  const head = `  = ${label}: `;
  const [first = "", ...rest] = wrap(text, Math.max(20, width - head.length));
  const indent = " ".repeat(head.length);
  return [
    `  ${paint.faint("=")} ${paint.strong(`${label}:`)} ${first}`,
    ...rest.map((line) => indent + line),
  ];
}

function few(texts: readonly string[], all: boolean | undefined): string[] {
  if (all || texts.length <= fewPlaces + 1) return [...texts];
  return [...texts.slice(0, fewPlaces), `and ${texts.length - fewPlaces} more (--all lists them)`];
}
