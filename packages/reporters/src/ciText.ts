import type { CiReport } from "@lockstep/schema";
import { againstText } from "./againstText.ts";
import { seconds } from "./buildText.ts";
import { clean, columns, pad } from "./display.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";

/** The steps, a line each, and what is deployed; their findings follow them. */
export function ciText(report: CiReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const nameColumn = Math.max(0, ...report.steps.map(({ name }) => columns(name))) + 2;
  const steps = report.steps
    .map(({ name, ok, skipped, unchanged, milliseconds, summary }) => {
      const word =
        skipped !== undefined ? paint.faint("skip") : ok ? paint.good("ok  ") : paint.error("fail");
      const said = clean(skipped ?? summary);
      const took = unchanged ? "unchanged" : seconds(milliseconds);
      const time = skipped === undefined ? paint.faint(`  ${took}`) : "";
      return `${word}  ${pad(name, nameColumn)}${said}${time}`.trimEnd();
    })
    .join("\n");
  return report.against ? `${steps}\n\n${againstText(report.against, options)}` : steps;
}
