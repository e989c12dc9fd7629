import type { PlannedFile } from "./files.ts";
import { goLine } from "./goLine.ts";
import { sortImports } from "./sortImports.ts";

/**
 * What stands in the templates in place of a user's choices. Templates are valid as they are, so
 * that they can be built and read; filling in is replacing these.
 */
export const placeholder = {
  module: "example.com/lockstep-template",
  workspace: "lockstep-template",
  go: "1.26.9",
  /** A platform's folder in `dist`, for tools that cannot find theirs out. */
  platform: "linux_amd64",
} as const;

export interface Choices {
  module: string;
  /** The workspace's name. */
  workspace: string;
  /** Exact Go release, "1.26.9". */
  go: string;
  /** More words to replace, each as a whole word, in this order and before all others. */
  words?: Readonly<Record<string, string>>;
}

/** Puts the choices in place of the placeholders, in paths and in text. */
export function fillIn(file: PlannedFile, choices: Choices): PlannedFile {
  const path = fillWords(storedAs(file.path), choices.words);
  const text = asText(file.content);
  if (text === undefined) return { ...file, path };
  const filled = fillText(text, choices);
  return { ...file, path, content: path.endsWith(".go") ? sortImports(filled) : filled };
}

/** npm drops or obeys some names in a package, so the templates hold them with a `_` in front. */
function storedAs(path: string): string {
  return path
    .replace(/(^|\/)_(gitignore|npmrc)$/, "$1.$2")
    .replace(/(^|\/)_package\.json$/, "$1package.json");
}

function fillText(text: string, { module, workspace, go, words }: Choices): string {
  return fillWords(text, words)
    .replaceAll(placeholder.module, "\0module\0")
    .replaceAll(placeholder.workspace, "\0workspace\0")
    .replaceAll(new RegExp(`^go ${quoted(goLine(placeholder.go))}$`, "gm"), `go ${goLine(go)}`)
    .replaceAll(new RegExp(`(?<![0-9.])${quoted(placeholder.go)}(?![0-9])`, "g"), go)
    .replaceAll("\0module\0", module)
    .replaceAll("\0workspace\0", workspace);
}

function fillWords(text: string, words: Choices["words"] = {}): string {
  let filled = text;
  for (const [word, value] of Object.entries(words)) {
    filled = filled.replaceAll(
      new RegExp(`(?<![A-Za-z0-9])${quoted(word)}(?![A-Za-z0-9])`, "g"),
      value,
    );
  }
  return filled;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function asText(content: string | Uint8Array): string | undefined {
  if (typeof content === "string") return content;
  return content.includes(0) ? undefined : Buffer.from(content).toString("utf8");
}
