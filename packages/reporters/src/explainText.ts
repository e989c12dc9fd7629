import type { ExplainedText, ExplainReport, ExplainStep, Meaning } from "@lockstep/schema";
import { clean, pad, wrap } from "./display.ts";
import { noteLines } from "./noteLines.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const certaintyColumns = "deduced".length + 1;

/** What each recognised text means, and what settles it. */
export function explainText({ texts, next }: ExplainReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const blocks = texts.map((text) => explained(text, options, paint));
  const general = next.map((step) => stepLines(step, options, paint).join("\n"));
  const steps = [...texts.flatMap(({ settle }) => settle), ...next];
  return [...blocks, ...general, ...legend(steps)].join("\n\n");
}

/** What stands in commands for files that no text names. */
function legend(steps: readonly ExplainStep[]): string[] {
  const used = (word: string): boolean => steps.some(({ command }) => command?.includes(word));
  const words = [
    used(" HOST") ? "HOST is the file of the program that called plugin.Open" : "",
    used(" PLUGIN.so") ? "PLUGIN.so is the file that it opened" : "",
  ].filter((each) => each !== "");
  return words.length === 0 ? [] : [words.join("; ")];
}

function explained(text: ExplainedText, options: RenderOptions, paint: Palette): string {
  const { width } = options;
  const often = text.count > 1 ? `, ${text.count} times` : "";
  const place = `line ${text.line}${often}: `;
  const [quoted = ""] = wrap(text.text, Number.POSITIVE_INFINITY);
  return [
    ...wrap(text.title, width).map(paint.strong),
    `  ${paint.faint("-->")} ${place}${shortened(quoted, width - 6 - place.length)}`,
    ...noteLines("when", text.doing, width, paint),
    `  ${paint.faint("=")} ${paint.strong("it can mean:")}`,
    ...text.meanings.flatMap((meaning) => meaningLines(meaning, width, paint)),
    ...text.settle.flatMap((step) => stepLines(step, options, paint)),
  ].join("\n");
}

function meaningLines(meaning: Meaning, width: number, paint: Palette): string[] {
  const code = meaning.code === undefined ? "" : ` (${meaning.code})`;
  const head = " ".repeat(6 + certaintyColumns);
  const [first = "", ...rest] = wrap(`${meaning.text}${code}`, Math.max(20, width - head.length));
  return [
    `      ${paint.faint(pad(meaning.certainty, certaintyColumns))}${first}`,
    ...rest.map((line) => head + line),
  ];
}

function stepLines({ text, command }: ExplainStep, { width }: RenderOptions, paint: Palette) {
  const lines = command?.split("\n") ?? [];
  return [
    ...noteLines("to be sure", text, width, paint),
    ...lines.map((line) => `      ${paint.strong(clean(line))}`),
  ];
}

function shortened(text: string, most: number): string {
  const length = Math.max(20, most);
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters.slice(0, length - 3).join("")}...`;
}
