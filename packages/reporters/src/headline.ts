import type { Finding } from "@lockstep/schema";
import { wrap } from "./display.ts";
import type { Palette } from "./palette.ts";

/** Severity, code and title of a finding. */
export function headline(
  { severity, code, title }: Finding,
  paint: Palette,
  width: number,
): string[] {
  const label = `${severity}[${code}]`;
  const [first = "", ...rest] = wrap(`${label}: ${title}`, width);
  return [
    paint[severity](label) + paint.strong(first.slice(label.length)),
    ...rest.map(paint.strong),
  ];
}
