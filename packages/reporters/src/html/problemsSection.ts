import { docsPath } from "@lockstep/findings";
import type { FindingGroup } from "../groupFindings.ts";
import type { RenderOptions } from "../options.ts";
import { location } from "../sourceFrame.ts";
import { code, tag, text, withinBudget } from "./markup.ts";

const budget = 120_000;
const fewPlaces = 12;
const longCause = 4000;
const kinds = { error: "bad", warning: "warn", info: "info" } as const;

/** Each problem once: where, why, what to do, with the command for it. */
export function problemsSection(problems: readonly FindingGroup[], options: RenderOptions): string {
  const blocks = problems.map((group, at) => problem(group, `p${at + 1}`, options));
  return withinBudget(
    blocks,
    budget,
    (count) => `<p>${count} more problems: <code>--reporter json</code> has them all.</p>`,
  );
}

function problem({ finding, also }: FindingGroup, id: string, options: RenderOptions): string {
  const { severity, title, cause, certainty, where, related = [], fix, excused } = finding;
  const places = [...(where ? [location(where)] : []), ...also];
  const shown = places.slice(0, fewPlaces).map(code).join(", ");
  const more = places.length > fewPlaces ? ` and ${places.length - fewPlaces} more` : "";
  const why = cause.length > longCause ? `${cause.slice(0, longCause)} ...` : cause;
  const source = where?.source?.trim();
  const rows: [string, string][] = [
    ["Where", shown === "" ? "" : `${shown}${more}${source ? `\n${code(source)}` : ""}`],
    ["Excused", excused ? text(`until ${excused.until}: ${excused.reason}`) : ""],
    ["Cause", why === "" ? "" : `${text(why)}${certainty ? ` <small>(${certainty})</small>` : ""}`],
    ["Note", related.map(text).join("\n")],
    ["Fix", fix ? text(fix.text) : ""],
    ["More", code((options.docsPath ?? docsPath)(finding.code))],
  ];
  const list = rows
    .filter(([, content]) => content !== "")
    .map(([name, content]) => `<dt>${name}</dt><dd>${content}${commandOf(name)}</dd>`)
    .join("\n");
  return tag(
    "article",
    { id, class: `problem ${kinds[severity]}`, tabindex: -1, "aria-labelledby": `${id}-title` },
    tag("h3", { id: `${id}-title` }, text(`${severity} ${finding.code}: ${title}`)),
    `\n<dl>\n${list}\n</dl>`,
  );

  function commandOf(name: string): string {
    if (name !== "Fix" || fix?.command === undefined) return "";
    return tag("pre", { class: "command" }, text(fix.command));
  }
}
