import { effectCause, effectWords } from "../effectWords.ts";
import type { Report } from "../options.ts";
import { isFindings } from "../reportFindings.ts";
import { table, tag, text } from "./markup.ts";

const kinds = { "still-loads": "good", redeploy: "warn", breaks: "bad" } as const;
const signs = { "still-loads": "✓", redeploy: "–", breaks: "✕" } as const;

/** What a change does to each deployed artefact, and why. */
export function againstSection(reports: readonly Report[]): string {
  return reports
    .flatMap((report) =>
      !isFindings(report) && report.command === "ci" && report.against ? [report.against] : [],
    )
    .map(({ deployed, artefacts }) => {
      const rows = artefacts.map((artefact) =>
        tag(
          "tr",
          {},
          tag("th", { scope: "row" }, text(artefact.name), ` <small>${artefact.kind}</small>`),
          tag(
            "td",
            { class: kinds[artefact.effect] },
            `${signs[artefact.effect]} ${effectWords(artefact)}`,
          ),
          tag("td", {}, text(effectCause(artefact))),
        ),
      );
      const head = ["Artefact", "After the change", "Why"];
      const caption = `What the change does to what is deployed: ${deployed}`;
      return table({ id: "against-table", caption, head }, rows);
    })
    .join("\n");
}
