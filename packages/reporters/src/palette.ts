import { styleText } from "node:util";

/** The styles that reports use; this is the only place that knows escape sequences. */
export interface Palette {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

type Format = Parameters<typeof styleText>[0];

/** Styles, or without colour functions that return their text. */
export function palette(color: boolean): Palette {
  // Without validateStream newer Nodes ask process.stdout, which need not be where the text goes.
  const style = (format: Format) => (text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  return {
    error: style(["bold", "red"]),
    warning: style(["bold", "yellow"]),
    info: style(["bold", "blue"]),
    good: style("green"),
    strong: style("bold"),
    faint: style("dim"),
  };
}
