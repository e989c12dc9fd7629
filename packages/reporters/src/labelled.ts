import { columns, pad, wrap } from "./display.ts";
import type { Palette } from "./palette.ts";

/** A label in a column of its own, and a text beside it over as many lines as it takes. */
export function labelled(
  label: string,
  text: string,
  { column, width, paint }: { column: number; width: number; paint: Palette },
): string[] {
  const [first = "", ...rest] = wrap(text, Math.max(20, width - column - 2));
  const [name = ""] = wrap(label, Number.POSITIVE_INFINITY);
  // A label that fills its column stands on a line alone.
  if (columns(name) >= column) {
    return [
      `  ${paint.faint(name)}`,
      ...[first, ...rest].map((line) => " ".repeat(column + 2) + line),
    ];
  }
  return [
    `  ${paint.faint(pad(name, column))}${first}`,
    ...rest.map((line) => " ".repeat(column + 2) + line),
  ];
}
