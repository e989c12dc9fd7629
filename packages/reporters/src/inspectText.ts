import type { Differences, InspectedFile, InspectReport } from "@lockstep/schema";
import { differenceLines } from "./differenceLines.ts";
import { clean } from "./display.ts";
import { fileFactLines } from "./fileFactLines.ts";
import type { RenderOptions } from "./options.ts";
import { type Palette, palette } from "./palette.ts";

/** One screen of facts for one file; for two, what differs between them. */
export function inspectText({ files, differences }: InspectReport, options: RenderOptions): string {
  const paint = palette(options.color);
  if (!differences) return files.map((file) => alone(file, options, paint)).join("\n\n");
  return [
    ...(options.all
      ? files.map((file) => alone(file, options, paint))
      : [files.map((file) => headline(file, paint)).join("\n")]),
    ...compared(differences, options, paint),
  ].join("\n\n");
}

function alone(file: InspectedFile, options: RenderOptions, paint: Palette): string {
  // Why a file can't be read is told by its finding.
  if (file.kind === "unreadable") return headline(file, paint);
  return [headline(file, paint), ...fileFactLines(file, options, paint)].join("\n");
}

function headline({ file, kind, goVersion }: InspectedFile, paint: Palette): string {
  const release = goVersion === undefined ? "" : paint.faint(` (${clean(goVersion)})`);
  return `${paint.strong(kind)} ${clean(file)}${release}`;
}

function compared(differences: Differences, options: RenderOptions, paint: Palette): string[] {
  const lines = differenceLines(differences, options, paint);
  return lines.length === 0 ? [] : [lines.join("\n")];
}
