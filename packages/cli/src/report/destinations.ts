import { normalize } from "node:path";
import { documentReporters, type ReporterName, streamReporters } from "@lockstep/reporters/names";
import type { CommandDefinition, Options } from "../command.ts";
import { nearest } from "../nearest.ts";

/** One reporter of a run and where its text goes: stdout, unless a file is named. */
export interface Destination {
  reporter: ReporterName;
  /** As written. */
  file?: string;
}

/**
 * Reads `--reporter NAME[=FILE],...` and `--json`. stdout has one reader, so one reporter at most
 * writes there: the one for people where no other does. A string is what is wrong.
 */
export function destinations(
  options: Options,
  { usage, documents = false }: Pick<CommandDefinition, "usage" | "documents">,
): Destination[] | string {
  const words = [options.reporter ?? []].flat().flatMap((each) => String(each).split(","));
  const told: Destination[] = options.json === true ? [{ reporter: "json" }] : [];
  const known = reportersFor(documents);
  for (const word of words) {
    const [name = "", ...path] = word.split("=");
    const reporter = known.find((each) => each === name);
    if (reporter === undefined) return unknown(name, known, usage.split(" ")[0]!);
    const file = path.join("=");
    if (path.length > 0 && file === "") return `\`--reporter ${word}\` names no file after the =`;
    if (file !== "" && file !== "-") told.push({ reporter, file });
    else if (reporter !== "json" || options.json !== true) told.push({ reporter });
  }
  const [first, second] = told.filter(({ file }) => file === undefined);
  if (first && second) {
    return (
      `the reporters \`${first.reporter}\` and \`${second.reporter}\` both write to stdout; ` +
      `give one of them a file, as in \`--reporter ${first.reporter},${second.reporter}=FILE\``
    );
  }
  const files = told.flatMap(({ file }) => (file === undefined ? [] : normalize(file)));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) return `two reporters write to ${twice}; give each a file of its own`;
  return first ? told : [{ reporter: "terminal" }, ...told];
}

/** What `--help` says of `--reporter`. */
export function reporterHelp({ documents }: Pick<CommandDefinition, "documents">): string {
  if (!documents) return "terminal, json or github";
  return `${reportersFor(documents).join(", ")}; several with commas, NAME=FILE into a file`;
}

function reportersFor(documents: boolean): readonly ReporterName[] {
  return documents ? [...streamReporters, ...documentReporters] : streamReporters;
}

function unknown(name: string, known: readonly ReporterName[], command: string): string {
  if (documentReporters.some((each) => each === name)) {
    return `the reporter \`${name}\` is for build, check, verify and ci; \`${command}\` has ${known.join(", ")}`;
  }
  const guess = nearest(name, known);
  const meant = guess === undefined ? "" : `; did you mean \`${guess}\`?`;
  return `there is no reporter \`${name}\`${meant} (reporters: ${known.join(", ")})`;
}
