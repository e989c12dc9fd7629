import { wrap } from "./display.ts";
import type { Palette } from "./palette.ts";

/** `  = label: text`, with the lines after the first under the text. */
export function noteLines(label: string, text: string, width: number, paint: Palette): string[] {
  const head = `  = ${label}: `;
  const [first = "", ...rest] = wrap(text, Math.max(20, width - head.length));
  const indent = " ".repeat(head.length);
  return [
    `  ${paint.faint("=")} ${paint.strong(`${label}:`)} ${first}`,
    ...rest.map((line) => indent + line),
  ];
}
