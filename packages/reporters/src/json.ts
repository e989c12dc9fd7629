import { escapeInvisible } from "@lockstep/schema";
import type { Report } from "./options.ts";

/** The report itself, for programs: valid against its schema in `@lockstep/schema`. */
export function json(report: Report): string {
  // JSON.stringify leaves some characters as they are that a terminal would obey.
  const lines = JSON.stringify(report, null, 2).split("\n").map(escapeInvisible);
  return `${lines.join("\n")}\n`;
}
