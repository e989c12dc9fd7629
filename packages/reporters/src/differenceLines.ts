import type { Difference, Differences, DifferingModule } from "@lockstep/schema";
import { shortList } from "./fileFactLines.ts";
import { labelled } from "./labelled.ts";
import type { RenderOptions } from "./options.ts";
import type { Palette } from "./palette.ts";

const fewModules = 12;
const fewPackages = 4;

/** What differs between two files: `first | second`, `-` where one has nothing. */
export function differenceLines(
  { facts, settings, modules, packages }: Differences,
  options: RenderOptions,
  paint: Palette,
): string[] {
  return [
    ...pairs("facts", facts, options, paint),
    ...pairs("settings", settings, options, paint),
    ...pairs("modules", modules, options, paint),
    ...packageLines(packages, options, paint),
  ];
}

function pairs(
  title: string,
  differences: readonly Difference[],
  { width, all }: RenderOptions,
  paint: Palette,
): string[] {
  if (differences.length === 0) return [];
  const shown = all ? differences : differences.slice(0, fewModules);
  const hidden = differences.length - shown.length;
  const column = Math.min(40, Math.max(...shown.map(({ what }) => what.length)) + 2);
  return [
    `${paint.strong(title)} ${paint.faint("first | second")}`,
    ...shown.flatMap(({ what, first, second }) =>
      labelled(what, both(valueText(first), valueText(second), width - column), {
        column,
        width,
        paint,
      }),
    ),
    ...(hidden > 0 ? [`  and ${hidden} more (--all lists them)`] : []),
  ];
}

/** Side by side, or one under the other where that would be too long. */
function both(first: string, second: string, width: number): string {
  const line = `${first} | ${second}`;
  return line.length < width ? line : `${first}\n${second}`;
}

function valueText(value: string | undefined): string {
  return value === undefined ? "-" : value === "" ? '""' : value;
}

function packageLines(
  modules: readonly DifferingModule[],
  { width, all }: RenderOptions,
  paint: Palette,
): string[] {
  if (modules.length === 0) return [];
  const shown = all ? modules : modules.slice(0, fewModules);
  const hidden = modules.length - shown.length;
  const column = Math.min(40, Math.max(...shown.map(({ module }) => module.length)) + 2);
  return [
    paint.strong("packages"),
    ...shown.flatMap((each) =>
      labelled(each.module, moduleText(each, all), { column, width, paint }),
    ),
    ...(hidden > 0 ? [`  and ${hidden} more modules (--all lists them)`] : []),
  ];
}

function moduleText(
  { common, differing, onlyFirst, onlySecond }: DifferingModule,
  all: boolean | undefined,
): string {
  const list = (paths: readonly string[]): string => shortList(paths, fewPackages, all).join(", ");
  const part = (label: string, paths: readonly string[]): string[] =>
    paths.length === 0 ? [] : [`${label}: ${list(paths)}`];
  return [
    ...part(`${differing.length} of ${common} common differ`, differing),
    ...part(`${onlyFirst.length} only in the first`, onlyFirst),
    ...part(`${onlySecond.length} only in the second`, onlySecond),
  ].join("; ");
}
