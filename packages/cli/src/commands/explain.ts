import { readFile } from "node:fs/promises";
import { catalogue } from "@lockstep/findings";
import type { Action } from "../command.ts";
import { nearest } from "../nearest.ts";

/** `lockstep explain LS3002`: the page of one code, from the files of the CLI. */
export const explainCommand: Action = async (context, [word]) => {
  const code = String(word).toUpperCase();
  const codes = Object.keys(catalogue);
  if (!codes.includes(code)) {
    const guess = nearest(code, codes);
    const hint = guess ? `did you mean ${guess}?` : "codes look like LS3002";
    return { kind: "usage", message: `there is no code ${code}; ${hint}` };
  }
  const page = await readFile(new URL(`docs/codes/${code}.md`, context.assets), "utf8");
  return { kind: "text", exitCode: 0, text: page, data: { code, page } };
};
