import { seconds } from "../buildText.ts";
import type { Report } from "../options.ts";
import { isFindings } from "../reportFindings.ts";
import { table, tag, text } from "./markup.ts";

/** What was built beside what a rebuild of the same sources is. */
export function rebuildSection(reports: readonly Report[]): string {
  return reports
    .flatMap((report) => (!isFindings(report) && report.command === "verify" ? [report] : []))
    .map(({ units }) => {
      const rows = units.map(({ name, kind, status, sha256, rebuilt, milliseconds }) =>
        tag(
          "tr",
          {},
          tag("th", { scope: "row" }, text(name), ` <small>${kind}</small>`),
          status === "same"
            ? tag("td", { class: "good" }, "✓ same")
            : tag("td", { class: "bad" }, `✕ ${status}`),
          tag("td", {}, tag("code", {}, text(sha256 ?? ""))),
          tag("td", {}, tag("code", {}, text(rebuilt ?? ""))),
          tag("td", { class: "number" }, milliseconds === 0 ? "" : text(seconds(milliseconds))),
        ),
      );
      const head = ["Unit", "Result", "Artefact (sha256)", "Rebuild (sha256)", "Time"];
      const caption = "What was built beside a rebuild of the same sources";
      return table({ id: "rebuild-table", caption, head }, rows);
    })
    .join("\n");
}
