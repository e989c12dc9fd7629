import type { CiReport } from "@lockstep/schema";
import { seconds } from "./buildText.ts";
import { clean, columns, pad } from "./display.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";

/** The steps, a line each; their findings follow them. */
export function ciText(report: CiReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const nameColumn = Math.max(0, ...report.steps.map(({ name }) => columns(name))) + 2;
  return report.steps
    .map(({ name, ok, skipped, milliseconds, summary }) => {
      const word =
        skipped !== undefined ? paint.faint("skip") : ok ? paint.good("ok  ") : paint.error("fail");
      const said = clean(skipped ?? summary);
      const time = skipped === undefined ? paint.faint(`  ${seconds(milliseconds)}`) : "";
      return `${word}  ${pad(name, nameColumn)}${said}${time}`.trimEnd();
    })
    .join("\n");
}
