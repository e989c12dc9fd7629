import { jsonText } from "./jsonText.ts";
import type { Report } from "./options.ts";

/** The report itself, for programs: valid against its schema in `@lockstep/schema`. */
export function json(report: Report): string {
  return jsonText(report);
}
