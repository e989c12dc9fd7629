import { shellQuote } from "@lockstep/findings";
import type { FieldChange, PlanReport, PlanUnit } from "@lockstep/schema";
import { clean, columns, pad } from "./display.ts";
import { labelled } from "./labelled.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const column = 10;
const wideColumn = 17;
const fewUnits = 12;
const fewChanges = 8;

/** What would be built and why; the command and key of a lone unit, or with `all` everything. */
export function planText(report: PlanReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const { units, changed } = report;
  const whole = options.all === true || (units.length === 1 && !changed);
  const shown = options.all ? units : units.slice(0, fewUnits);
  const hidden = units.length - shown.length;
  const nameColumn = Math.max(0, ...shown.map(({ name }) => columns(clean(name)))) + 2;
  return [
    ...shown.flatMap((unit) => [
      unitLine(unit, nameColumn, paint),
      ...(whole ? commandLines(unit, options, paint) : []),
      ...(whole || changed ? changeLines(unit, options, paint) : []),
    ]),
    ...(hidden > 0 ? [`and ${hidden} more (--all lists them)`] : []),
    ...(changed && !options.all ? [] : surroundings(report, options, paint)),
  ].join("\n");
}

function unitLine({ status, name, reason }: PlanUnit, nameColumn: number, paint: Palette): string {
  const style = { "up-to-date": paint.good, build: paint.strong, broken: paint.error };
  return style[status](pad(status, 12)) + pad(clean(name), nameColumn) + clean(reason);
}

function commandLines(unit: PlanUnit, { width }: RenderOptions, paint: Palette): string[] {
  const facts = [
    ["package", unit.package],
    ["artefact", unit.file],
    ["command", unit.argv.map(shellQuote).join(" ")],
    ["key", unit.key],
  ] as const;
  return facts.flatMap(([label, text]) => labelled(label, text, { column, width, paint }));
}

function changeLines({ changes }: PlanUnit, options: RenderOptions, paint: Palette): string[] {
  const { width, all } = options;
  const shown = all ? changes : changes.slice(0, fewChanges);
  const hidden = changes.length - shown.length;
  return [
    ...shown.flatMap((change) =>
      labelled(change.field, changeText(change), { column, width, paint }),
    ),
    ...(hidden > 0 ? [`  and ${hidden} more (--all lists them)`] : []),
  ];
}

function changeText({ what, before, now }: FieldChange): string {
  const [old, current] = [before, now].map((value) => value && shortened(value));
  if (old === undefined) return `${what} is new${current ? `: ${current}` : ""}`;
  if (current === undefined) return `${what} is gone; it was ${old}`;
  return `${what}: ${old || "none"} -> ${current || "none"}`;
}

/** Digests by their first digits: enough to see that they differ. */
function shortened(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1");
}

function ownGo({ machine }: PlanReport["toolchain"]): string {
  return machine ? `, the machine's own: ${machine.words} (${shortened(machine.sha256)})` : "";
}

function surroundings(report: PlanReport, { width, all }: RenderOptions, paint: Palette): string[] {
  const { toolchain, target, directory, env, caller, key } = report;
  const row = (label: string, text: string) => labelled(label, text, { column, width, paint });
  const wide = (label: string, text: string) =>
    labelled(label, text, { column: wideColumn, width, paint });
  const passed = caller.filter(({ value }) => value !== undefined);
  return [
    "",
    paint.strong("everywhere"),
    ...row("go", `${toolchain.go} ${target.os}/${target.arch}${ownGo(toolchain)}`),
    ...row("c", `${toolchain.cc.description} (${shortened(toolchain.cc.id)})`),
    ...row("folder", directory),
    ...(all
      ? [
          paint.strong("environment"),
          ...Object.entries(env).flatMap(([name, value]) => wide(name, value || '""')),
          paint.strong("passes through"),
          ...passed.flatMap(({ name, reason }) => wide(name, reason)),
          paint.strong("in the key"),
          ...key.flatMap(({ field, reason }) => wide(field, reason)),
        ]
      : row("passes", `${passed.map(({ name }) => name).join(", ")} (--all says what for)`)),
  ];
}
