import type { BuiltUnit } from "@lockstep/schema";
import { seconds } from "../buildText.ts";
import type { Report } from "../options.ts";
import { isFindings } from "../reportFindings.ts";
import { bytesText, table, tag, text } from "./markup.ts";

const kinds = {
  built: "good",
  compiled: "good",
  "up-to-date": "good",
  failed: "bad",
  skipped: "warn",
} as const;
const signs = { built: "✓", compiled: "✓", "up-to-date": "✓", failed: "✕", skipped: "–" } as const;

/** What was built, why, how large it is and how long it took. */
export function buildSection(reports: readonly Report[]): string {
  const units = reports.flatMap((report): BuiltUnit[] => {
    if (isFindings(report)) return [];
    if (report.command === "ci") return report.units ?? [];
    return report.command === "build" ? report.units : [];
  });
  if (units.length === 0) return "";
  const largest = Math.max(...units.map(({ size = 0 }) => size));
  const longest = Math.max(...units.map(({ milliseconds }) => milliseconds));
  const total = units.reduce((sum, { size = 0 }) => sum + size, 0);
  const rows = units.map(({ name, kind, status, reason, size, milliseconds }) =>
    tag(
      "tr",
      {},
      tag("th", { scope: "row" }, text(name), ` <small>${kind}</small>`),
      tag("td", { class: kinds[status] }, `${signs[status]} ${status}`),
      tag("td", {}, text(reason)),
      measure(size, largest, bytesText),
      measure(milliseconds === 0 ? undefined : milliseconds, longest, seconds),
    ),
  );
  const caption = `${units.length} artefacts, ${bytesText(total)} together`;
  const head = ["Unit", "Result", "Why", "Size", "Time"];
  return table({ id: "build-table", caption, head }, rows);
}

/** A cell with a number and a bar beside the largest of its column. */
function measure(
  value: number | undefined,
  largest: number,
  said: (value: number) => string,
): string {
  if (value === undefined) return tag("td", { class: "number faint" }, "");
  const width = Math.max(1, Math.round((100 * value) / Math.max(1, largest)));
  const bar = `<rect width="${width}" height="4"/>`;
  const box = { class: "bar", viewBox: "0 0 100 4", preserveAspectRatio: "none" };
  return tag(
    "td",
    { class: "number" },
    text(said(value)),
    tag("svg", { ...box, "aria-hidden": "true" }, bar),
  );
}
