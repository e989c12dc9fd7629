import type { CodeEntry } from "./code.ts";
import * as codes from "./codes/index.ts";

/** A code that the catalogue knows. */
export type Code = keyof typeof codes;

/** Every code with what is the same for all its findings. */
export const catalogue: Readonly<Record<Code, CodeEntry>> = codes;

/** Whether a text is a code of the catalogue. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}
