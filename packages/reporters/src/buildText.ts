import type { BuildReport, BuiltUnit } from "@lockstep/schema";
import { clean, columns, pad } from "./display.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

const fewUnits = 3;

/** What happened to each host and plugin, and why. Those with nothing to do share a line. */
export function buildText(report: BuildReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const idle = new Map<string, BuiltUnit[]>();
  for (const unit of report.units) {
    if (unit.status !== "up-to-date" || options.all) continue;
    idle.set(unit.reason, [...(idle.get(unit.reason) ?? []), unit]);
  }
  const together = [...idle.values()].filter((units) => units.length > fewUnits);
  const hidden = new Set(together.flat());
  const shown = report.units.filter((unit) => !hidden.has(unit));
  const statusColumn = Math.max(0, ...report.units.map(({ status }) => columns(status))) + 2;
  const nameColumn = Math.max(0, ...shown.map(({ name }) => columns(clean(name)))) + 2;
  return [
    ...shown.map((unit) => unitLine(unit, statusColumn, nameColumn, paint)),
    ...together.map(
      (units) =>
        paint.good(pad("up-to-date", statusColumn)) +
        `${units.length} units: ${clean(units[0]!.reason)}`,
    ),
  ].join("\n");
}

function unitLine(
  unit: BuiltUnit,
  statusColumn: number,
  nameColumn: number,
  paint: Palette,
): string {
  const { status, name, reason, milliseconds } = unit;
  const style = {
    built: paint.good,
    compiled: paint.good,
    "up-to-date": paint.good,
    failed: paint.error,
    skipped: paint.warning,
  };
  const idle = status === "up-to-date" || status === "skipped";
  const time = idle ? "" : `  ${seconds(milliseconds)}`;
  return (
    style[status](pad(status, statusColumn)) +
    pad(clean(name), nameColumn) +
    clean(reason) +
    paint.faint(time)
  ).trimEnd();
}

/** A duration for people: 84 ms, 1.4 s, 75 s. */
export function seconds(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
}
