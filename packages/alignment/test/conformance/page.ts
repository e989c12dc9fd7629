import { casesOf } from "./casesOf.ts";
import { families } from "./families/index.ts";
import { minorOf } from "./releases.ts";
import type { KeptCase, Results } from "./results.ts";
import { tallyOf } from "./tally.ts";

/** The page `docs/what-must-match.md`, from the committed results. */
export function page(all: readonly Results[]): string {
  return [
    "# What must match between a Go host and its plugins",
    "",
    "Every setting, on one side only unless it says otherwise, and what `plugin.Open` really does.",
    "Generated from runs of the conformance suite of `@lockstep/alignment`, which builds each pair,",
    "judges it and then lets a process open it (`npm run test:full`). Host and plugin are built with",
    "`-trimpath` unless it says otherwise, for linux/amd64 with glibc.",
    "",
    "- **refused**: `plugin.Open` returns an error, and the process is spoiled for some later plugins",
    "- **fatal**, **crash**, **hang**: the process dies, or never comes back",
    "- **skewed**: it loads, and host and plugin run different code or settings",
    "- **harmless**: it loads, and nothing differs that runs",
    "- **not built**: the go command refuses; **not tried**: a program for it is not installed",
    "- an empty cell: the release does not have it, or it was not run",
    "",
    "The package that Go names is the first in the order of imports that differs, and no diagnosis:",
    "often many differ, and in another program another one comes first.",
    "",
    ...families.flatMap(({ name, about }) => [
      `## ${name[0]!.toUpperCase()}${name.slice(1)}`,
      "",
      about,
      "",
      ...table(name, all),
      "",
    ]),
    "## How far the verdict is right",
    "",
    ...figures(all),
    "",
  ].join("\n");
}

function table(family: string, all: readonly Results[]): string[] {
  const rows = [...new Set(all.flatMap(({ cases }) => Object.keys(cases[family] ?? {})))];
  const inOrder = order(family, all);
  rows.sort((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other));
  return [
    row(["", ...all.map(({ release }) => minorOf(release)), "what Go names or says"]),
    row(["---", ...all.map(() => "---"), "---"]),
    ...rows.map((what) => {
      const cells = all.map(({ release, cases }) => ({ release, kept: cases[family]?.[what] }));
      return row([what, ...cells.map(({ kept }) => fate(kept)), said(cells)]);
    }),
  ];
}

/** As the table of cases has them; what only some releases have comes after what it follows there. */
function order(family: string, all: readonly Results[]): string[] {
  const merged: string[] = [];
  for (const { release } of all) {
    const cases = casesOf(release, "all").filter((each) => each.family === family);
    cases.forEach(({ one: { what } }, index) => {
      if (merged.includes(what)) return;
      const before = cases[index - 1]?.one.what;
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, what);
    });
  }
  return merged;
}

function fate(kept: KeptCase | undefined): string {
  if (!kept) return "";
  return kept.fate === "loads" ? "harmless" : kept.fate;
}

interface Cell {
  release: string;
  kept: KeptCase | undefined;
}

/** Each text once, with the releases that have it unless all of them do. */
function said(cells: readonly Cell[]): string {
  const spoken = cells.filter(({ kept }) => kept?.says !== undefined);
  const texts = [...new Set(spoken.map(({ kept }) => kept!.says!))];
  const tried = cells.filter(({ kept }) => kept !== undefined);
  return texts
    .map((text) => {
      const saying = spoken.filter(({ kept }) => kept!.says === text);
      const shown = saying[0]!.kept!.fate === "not tried" ? text : code(text);
      if (saying.length === tried.length) return shown;
      return `${shown} (${saying.map(({ release }) => minorOf(release)).join(", ")})`;
    })
    .join("; ");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function figures(all: readonly Results[]): string[] {
  const head = ["Go", "cases", "verdicts", "wrong", "causes", "wrong", "not tried"];
  const wrong = all.flatMap(({ release, cases }) =>
    Object.entries(cases).flatMap(([family, kept]) =>
      Object.entries(kept).flatMap(([what, { wrongVerdicts, wrongCause }]) =>
        [wrongVerdicts, wrongCause]
          .filter((each) => each !== undefined)
          .map((each) => `- Go ${release}, ${family}, ${what}: ${each}`),
      ),
    ),
  );
  return [
    "A verdict is right if class, first package and Go's exact words are; a cause, if the right codes",
    "are claimed and no others. What a plugin's own code does is not counted.",
    "",
    row(head),
    row(head.map(() => "---")),
    ...all.map((results) => row(Object.values(tallyOf(results)))),
    "",
    ...(wrong.length > 0 ? ["Disagreements:", "", ...wrong] : ["There are no disagreements."]),
  ];
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((each) => String(each).replaceAll("|", "\\|")).join(" | ")} |`;
}
