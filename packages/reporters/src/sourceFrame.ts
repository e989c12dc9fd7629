import type { Place } from "@lockstep/schema";
import { clean, columns } from "./display.ts";
import type { Palette } from "./palette.ts";

const cut = "...";

/** `file:line:column`, as far as known. */
export function location(place: Place): string {
  return [place.file, place.line, place.line && place.column]
    .filter((part) => part !== undefined)
    .map((part) => clean(String(part)))
    .join(":");
}

/** The source line with what is meant underlined, cut to the width around it. */
export function sourceFrame(place: Place, paint: Palette, width: number): string[] {
  const { line, column, source } = place;
  if (line === undefined || source === undefined || source.trim() === "") return [];
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const bar = paint.faint("|");
  const start = Math.min((column ?? 1) - 1, source.length);
  const end = Math.max(start + 1, (place.endColumn ?? start + 2) - 1);
  const view = crop(
    [clean(source.slice(0, start)), clean(source.slice(start, end)), clean(source.slice(end))],
    Math.max(20, width - number.length - 3),
  );
  const frame = [`${gutter} ${bar}`, `${paint.faint(number)} ${bar} ${view.join("")}`];
  if (column === undefined) return frame;
  const marks = "^".repeat(Math.max(1, columns(view[1])));
  return [...frame, `${gutter} ${bar} ${" ".repeat(columns(view[0]))}${paint.error(marks)}`];
}

type Pieces = [before: string, marked: string, after: string];

/** Keeps what is marked in sight; text is cut by characters, which is exact but for wide ones. */
function crop([before, marked, after]: Pieces, width: number): Pieces {
  const shown = marked.length > width ? marked.slice(0, width - cut.length) + cut : marked;
  const room = width - shown.length;
  const tail = after.length > room / 2 ? Math.max(Math.floor(room / 2), room - before.length) : 0;
  const end = tail && after.length > tail ? after.slice(0, Math.max(0, tail - 3)) + cut : after;
  const left = room - end.length;
  const start =
    before.length > left ? cut + before.slice(before.length - Math.max(0, left - 3)) : before;
  return [before.length > left && left < 3 ? "" : start, shown, end];
}
