import type { AlignEdit, AlignModule, AlignReport } from "@lockstep/schema";
import { clean, columns, pad } from "./display.ts";
import { labelled } from "./labelled.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const fewModules = 12;

/** Each module that somebody has otherwise than it should be, who requires what, then the edits. */
export function alignText(report: AlignReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const apart = report.modules.filter(isApart);
  const shown = options.all ? apart : apart.slice(0, fewModules);
  const hidden = apart.length - shown.length;
  const files = [...new Set(report.edits.map(({ file }) => file))];
  return [
    ...shown.flatMap((module) => moduleLines(module, options, paint)),
    ...(hidden > 0 ? [`and ${hidden} more (--all lists them)`] : []),
    ...(shown.length > 0 && files.length > 0 ? [""] : []),
    ...files.flatMap((file) => [
      paint.strong(clean(file)),
      ...report.edits
        .filter((edit) => edit.file === file)
        .flatMap((edit) => editLines(edit, paint)),
    ]),
  ].join("\n");
}

/** Whether the three views of a module are not one. */
function isApart({ version, replace, together, locked, requiredBy }: AlignModule): boolean {
  return (
    (together ?? version) !== version ||
    (locked ?? version) !== version ||
    requiredBy.some((each) => each.version !== version || each.replace !== replace)
  );
}

function moduleLines(
  { path, version, replace, because, together, locked, requiredBy }: AlignModule,
  { width }: RenderOptions,
  paint: Palette,
): string[] {
  const written = replace === undefined ? version : `${version} => ${replace}`;
  const views = [
    ...(together === undefined ? [] : [`the workspace selected ${together}`]),
    ...(locked === undefined ? [] : [`the lock has ${locked}`]),
  ];
  const rows = requiredBy.map((each) => ({
    who: clean(each.units.join(", ") || each.module),
    what: clean(each.replace ? `${each.version} => ${each.replace}` : each.version),
    where: clean(`${each.file}:${each.line}`),
  }));
  const widest = (cells: string[]) => Math.max(0, ...cells.map(columns)) + 2;
  const [who, what] = [widest(rows.map((row) => row.who)), widest(rows.map((row) => row.what))];
  return [
    `${paint.strong("module")} ${clean(path)} ${clean(written)} ${paint.faint(`(${clean(because)})`)}`,
    ...rows.map((row) => `  ${pad(row.who, who)}${pad(row.what, what)}${paint.faint(row.where)}`),
    ...(views.length === 0
      ? []
      : labelled("views", views.join(", "), { column: who, width, paint })),
  ];
}

function editLines({ line, from, to, why }: AlignEdit, paint: Palette): string[] {
  const at = pad(String(line), 5);
  return [
    ...(from === undefined ? [] : [`  ${paint.faint(at)}- ${clean(from)}`]),
    ...(to === undefined ? [] : [`  ${paint.faint(at)}+ ${clean(to)}`]),
    `       ${paint.faint(clean(why))}`,
  ];
}
