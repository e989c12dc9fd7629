import type { Finding, PluginVerdict, Verdict } from "@lockstep/schema";
import { problemKey } from "../groupFindings.ts";
import { needsAttention, type VerdictMatrix } from "../verdictMatrix.ts";
import { bytesText, code, table, tag, text } from "./markup.ts";

/** Told by shape as well as by colour. */
const signs: Readonly<Record<Verdict, string>> = {
  loads: "✓",
  "loads-skewed": "≠",
  refused: "✕",
  fatal: "✕✕",
  crash: "✕✕",
  hang: "∞",
  "not-a-plugin": "?",
};

/** Hosts across, plugins down, in each cell the verdict and links to its problems. */
export function verdictsSection(
  { hosts, rows }: VerdictMatrix,
  anchors: ReadonlyMap<string, string>,
): string {
  if (rows.length === 0) return "";
  const heads = hosts.map(({ host: { file, goVersion, size }, findings }) => {
    const facts = [goVersion, size === undefined ? undefined : bytesText(size)];
    const known = facts.filter((each) => each !== undefined).join(", ");
    return `host ${code(file)} <small>${text(known)}</small>${problemList(findings, anchors)}`;
  });
  const written = rows.map(({ plugin, cells }) => {
    const attention = cells.some((each) => each && needsAttention(each));
    return tag(
      "tr",
      { class: attention ? "attention" : undefined },
      tag("th", { scope: "row" }, text(plugin)),
      ...cells.map((each) => cell(each, anchors)),
    );
  });
  const caption = "What each host does with each plugin, in the order in which it opens them";
  return `${filter}\n${table(
    { id: "matrix", caption, className: "matrix", head: ["Plugin", ...heads] },
    written,
  )}`;
}

const filter = tag(
  "div",
  { class: "tools", "data-of": "matrix", hidden: "" },
  `<label>Filter <input type="search" spellcheck="false"></label>`,
  `<label><input type="checkbox"> only what needs attention</label>`,
  `<output class="faint"></output>`,
  `<small>Arrow keys walk the table, Enter opens the problem.</small>`,
);

function cell(verdict: PluginVerdict | undefined, anchors: ReadonlyMap<string, string>): string {
  if (!verdict) return tag("td", { class: "faint" }, "not for this host");
  const { verdict: word, size, findings } = verdict;
  const calm = !needsAttention(verdict) && findings.length === 0;
  const kind = calm ? "good" : word.startsWith("loads") ? "warn" : "bad";
  const sign = tag("span", { "aria-hidden": "true" }, signs[word]);
  return tag(
    "td",
    { class: kind },
    `${sign} ${word}`,
    size === undefined ? "" : ` <small>${bytesText(size)}</small>`,
    problemList(findings, anchors),
  );
}

function problemList(findings: readonly Finding[], anchors: ReadonlyMap<string, string>): string {
  if (findings.length === 0) return "";
  const items = findings.map((finding) => {
    const anchor = anchors.get(problemKey(finding));
    const label = text(`${finding.code} ${finding.title}`);
    return `<li>${anchor === undefined ? label : `<a href="#${anchor}">${label}</a>`}</li>`;
  });
  return `<ul>${[...new Set(items)].join("")}</ul>`;
}
