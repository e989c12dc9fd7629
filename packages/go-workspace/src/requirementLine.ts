import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Place } from "@lockstep/findings";
import { parseModFile } from "./parseModFile.ts";
import { sourceLine } from "./refusedModuleFiles.ts";

/** The place in a go.mod that requires `node`, a `path@version`; the file alone when none does. */
export function requirementLine(root: string, goMod: string, node: string): Place {
  const file = relative(root, goMod);
  if (!existsSync(goMod)) return { file };
  const path = node.split("@")[0];
  const directive = parseModFile(readFileSync(goMod, "utf8")).find(
    ({ verb, words }) => verb === "require" && words[0] === path,
  );
  if (!directive) return { file };
  return { file, line: directive.line, ...sourceLine(goMod, directive.line) };
}
