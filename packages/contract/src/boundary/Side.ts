import { relative } from "node:path";
import { sourceLine } from "@lockstep/go-workspace";
import type { Survey, SurveyPlace } from "./survey.ts";

/** A host or plugin that was surveyed. */
export interface SurveyedSide {
  /** How sentences call it: "the host", "the plugin hello". */
  label: string;
  survey: Survey;
}

/** A place of a survey as findings have it. */
export function placeOf({ file, line, column }: SurveyPlace, cwd: string) {
  return { file: shown(file, cwd), line, column, ...sourceLine(file, line) };
}

/** A place in the middle of a sentence. */
export function placeText({ file, line }: SurveyPlace, cwd: string): string {
  return `${shown(file, cwd)}:${line}`;
}

/** Relative to the caller's folder; in the module cache by module and version, wherever that lies. */
function shown(file: string, cwd: string): string {
  return /\/pkg\/mod\/([^@]+@v[^/]+\/.+)$/.exec(file)?.[1] ?? relative(cwd, file);
}
