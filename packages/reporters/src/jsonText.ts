import { escapeInvisible } from "@lockstep/schema";

/** A value as JSON that is safe to print: JSON.stringify leaves what a terminal would obey. */
export function jsonText(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).split("\n").map(escapeInvisible);
  return `${lines.join("\n")}\n`;
}
