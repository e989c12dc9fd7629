import { shellQuote } from "@lockstep/findings";
import type { ExplainStep } from "@lockstep/schema";

/** Stands for the file of the program that called `plugin.Open`, which no text of Go names. */
export const hostWord = "HOST";
const pluginWord = "PLUGIN.so";

/** Judges the plugin that the text names against the host. */
export function judged(file: string | undefined, text: string): ExplainStep {
  return { text, command: `lockstep check ${hostWord} ${fileWord(file)}` };
}

/** Shows what a file is. */
export function inspected(file: string | undefined, text: string): ExplainStep {
  return { text, command: `lockstep inspect ${fileWord(file)}` };
}

/** Shows what the host is. */
export function hostInspected(text: string): ExplainStep {
  return { text, command: `lockstep inspect ${hostWord}` };
}

/** Shows who in the workspace brings a package or module. */
export function traced(name: string, text: string): ExplainStep {
  return { text, command: `lockstep why ${shellQuote(name)}` };
}

/** Builds in the workspace, where lockstep sets what Go complains of. */
export function rebuilt(text: string): ExplainStep {
  return { text, command: "lockstep build" };
}

/** A file as an argument, which must not be taken for an option. */
function fileWord(file: string | undefined): string {
  if (file === undefined || file === "") return pluginWord;
  return shellQuote(file.startsWith("-") ? `./${file}` : file);
}
