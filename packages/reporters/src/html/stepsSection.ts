import { seconds } from "../buildText.ts";
import type { Report } from "../options.ts";
import { isFindings } from "../reportFindings.ts";
import { table, tag, text } from "./markup.ts";

/** The steps of a gate with what each saw and its time. */
export function stepsSection(reports: readonly Report[]): string {
  return reports
    .flatMap((report) => (!isFindings(report) && report.command === "ci" ? [report] : []))
    .map(({ steps }) => {
      const rows = steps.map(({ name, ok, skipped, unchanged, milliseconds, summary }) =>
        tag(
          "tr",
          {},
          tag("th", { scope: "row" }, text(name)),
          skipped !== undefined
            ? tag("td", { class: "warn" }, "– skipped")
            : tag("td", { class: ok ? "good" : "bad" }, ok ? "✓ ok" : "✕ failed"),
          tag("td", {}, text(skipped ?? summary)),
          tag(
            "td",
            { class: "number" },
            skipped === undefined ? text(unchanged ? "unchanged" : seconds(milliseconds)) : "",
          ),
        ),
      );
      const head = ["Step", "Result", "Seen", "Time"];
      return table({ id: "steps-table", caption: "The steps of the gate, in order", head }, rows);
    })
    .join("\n");
}
