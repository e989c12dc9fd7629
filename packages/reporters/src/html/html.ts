import { createHash } from "node:crypto";
import { groupFindings, problemKey } from "../groupFindings.ts";
import type { RenderOptions, Report } from "../options.ts";
import { isFindings, reportFindings } from "../reportFindings.ts";
import { summary } from "../summary.ts";
import { verdictMatrix } from "../verdictMatrix.ts";
import { againstSection } from "./againstSection.ts";
import { buildSection } from "./buildSection.ts";
import { differencesSection } from "./differencesSection.ts";
import { section, tag, text } from "./markup.ts";
import { modulesSection } from "./modulesSection.ts";
import { problemsSection } from "./problemsSection.ts";
import { rebuildSection } from "./rebuildSection.ts";
import { script } from "./script.ts";
import { stepsSection } from "./stepsSection.ts";
import { style } from "./style.ts";
import { verdictsSection } from "./verdictsSection.ts";

/**
 * One page that needs nothing else: which host does what with which plugin, why, and what to do;
 * the modules, and what was built. The same reports give the same bytes. It may ask nothing of any
 * network: its policy allows its own style and script, by their digests, and no more.
 */
export function html(reports: readonly Report[], options: RenderOptions): string {
  const problems = groupFindings(reports.flatMap(reportFindings));
  const anchors = new Map(problems.map(({ finding }, at) => [problemKey(finding), `p${at + 1}`]));
  const matrix = verdictMatrix(reports);
  const parts = [
    { id: "verdicts", title: "Verdicts", content: verdictsSection(matrix, anchors) },
    { id: "problems", title: "Problems", content: problemsSection(problems, options) },
    { id: "differences", title: "What differs", content: differencesSection(matrix) },
    { id: "against", title: "Deployed", content: againstSection(reports) },
    { id: "steps", title: "Steps", content: stepsSection(reports) },
    { id: "modules", title: "Modules", content: modulesSection(reports) },
    { id: "rebuild", title: "Rebuild", content: rebuildSection(reports) },
    { id: "build", title: "Build", content: buildSection(reports) },
  ].filter(({ content }) => content !== "");
  const title = `lockstep: ${reports.map(summary).join("; ") || "no findings"}`;
  const links = parts.map(({ id, title: name }) => `<li><a href="#${id}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="lockstep ${text(options.version ?? "")}">
<link rel="icon" href="data:,">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>lockstep</h1>
${reports.map((report) => outcome(report, problems.length === 0)).join("\n")}
<nav aria-label="Parts of the report"><ul>${links.join("")}</ul></nav>
</header>
<main id="content" tabindex="-1">
${parts.map(({ id, title: name, content }) => section(id, name, content)).join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** How it went, the first thing to be seen. */
function outcome(report: Report, none: boolean): string {
  const ok = isFindings(report) ? none : report.ok;
  const said = summary(report) || "no findings";
  return tag("p", { class: `verdict ${ok ? "good" : "bad"}` }, ok ? "✓ " : "✕ ", text(said));
}

const digest = (content: string): string =>
  `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
