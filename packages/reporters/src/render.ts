import { unreachable } from "@lockstep/schema";
import { github } from "./github.ts";
import { json } from "./json.ts";
import type { RenderOptions, Report } from "./options.ts";
import { terminal } from "./terminal.ts";

/** A report as text, ending with a newline; empty when there is nothing to say. */
export function render(report: Report, options: RenderOptions): string {
  switch (options.reporter) {
    case "terminal":
      return terminal(report, options);
    case "json":
      return json(report);
    case "github":
      return github(report, options);
    default:
      return unreachable(options.reporter);
  }
}
