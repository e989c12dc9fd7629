import { unreachable } from "@lockstep/schema";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html/html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { RenderOptions, Report } from "./options.ts";
import { sarif } from "./sarif.ts";
import { terminal } from "./terminal.ts";

/** A report as text, ending with a newline; empty when there is nothing to say. */
export function render(report: Report, options: RenderOptions): string {
  return renderAll([report], options);
}

/** All reports of one run, as a check has one for each host: one after another or one document. */
export function renderAll(reports: readonly Report[], options: RenderOptions): string {
  const each = (one: (report: Report) => string): string => reports.map(one).join("");
  switch (options.reporter) {
    case "terminal":
      return each((report) => terminal(report, options));
    case "json":
      return each(json);
    case "github":
      return each((report) => github(report, options));
    case "markdown":
      return markdown(reports, options);
    case "gitlab":
      return gitlab(reports, options);
    case "sarif":
      return sarif(reports, options);
    case "junit":
      return junit(reports, options);
    case "html":
      return html(reports, options);
    default:
      return unreachable(options.reporter);
  }
}
