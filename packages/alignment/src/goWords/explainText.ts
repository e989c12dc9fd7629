import { stripVTControlCharacters } from "node:util";
import type { ExplainedText, ExplainReport } from "@lockstep/schema";
import { hostWord } from "./commands.ts";
import { families } from "./families/index.ts";
import type { TextFamily, Values } from "./TextFamily.ts";

/** No text of Go is longer than this; what follows on such a line is not looked at. */
const lineCharacters = 8192;
const shownCharacters = 400;
const escapeCharacter = "\u001b";

/**
 * Recognises what Go 1.21 to 1.27 print around plugins in a text of any length, as in a pasted log:
 * each line is looked at alone, whatever a host wraps around Go's words. Equal texts are told once.
 */
export function explainText(input: string): ExplainReport {
  const found = new Map<string, ExplainedText>();
  let unrecognised = 0;
  for (const [index, raw] of input.split(/\r\n|\n|\r/).entries()) {
    const line = plain(raw);
    if (line === "") continue;
    const recognised = recognise(line);
    if (recognised.length === 0) unrecognised++;
    for (const { family, values } of recognised) {
      const key = JSON.stringify([family.id, values]);
      const before = found.get(key);
      if (before) before.count++;
      else found.set(key, told(family, values, line, index + 1));
    }
  }
  const texts = withoutEchoes([...found.values()]);
  return {
    version: 1,
    command: "explain",
    ok: texts.length > 0,
    texts,
    unrecognised,
    next: texts.length > 0 ? [] : generalSteps,
  };
}

/** Without what follows from another text: one that names nothing where its like names something. */
function withoutEchoes(texts: ExplainedText[]): ExplainedText[] {
  const naming = new Set(texts.filter(names).map(({ family }) => family));
  const alone = texts.every(({ family }) => followers.has(family));
  return texts.filter(
    (text) => (names(text) || !naming.has(text.family)) && (alone || !followers.has(text.family)),
  );
}

const followers = new Set(families.filter(({ onlyAlone }) => onlyAlone).map(({ id }) => id));

function names({ values }: ExplainedText): boolean {
  return Object.keys(values).length > 0;
}

const generalSteps = [
  {
    text: "says what plugin.Open will do with the file, and why, whatever the text was",
    command: `lockstep check ${hostWord} PLUGIN.so`,
  },
];

interface Recognised {
  family: TextFamily;
  values: Values;
}

function recognise(line: string): Recognised[] {
  // Logs in JSON write Go's quotes with a backslash.
  const forms = line.includes('\\"') ? [line.replaceAll('\\"', '"'), line] : [line];
  const known = matching(first, forms);
  return known.length > 0 ? known : matching(last, forms);
}

const first = families.filter(({ fallback }) => !fallback);
const last = families.filter(({ fallback }) => fallback);

function matching(asked: readonly TextFamily[], forms: readonly string[]): Recognised[] {
  const found: Recognised[] = [];
  for (const family of asked) {
    const values = valuesIn(family, forms);
    if (values) found.push({ family, values });
  }
  return found;
}

function valuesIn({ patterns }: TextFamily, forms: readonly string[]): Values | undefined {
  for (const form of forms) {
    for (const pattern of patterns) {
      const match = pattern.exec(form);
      if (match) return valuesOf(match, form);
    }
  }
  return undefined;
}

function valuesOf({ groups }: RegExpExecArray, line: string): Values {
  const values: Record<string, string> = {};
  const opened = openedFile(line);
  if (opened !== undefined) values.file = opened;
  for (const [name, value] of Object.entries(groups ?? {})) {
    if (value !== undefined && value !== "") values[name] = value;
  }
  return values;
}

/** What is said once the file is linked, when Go has dropped a trailing `.so` from the name. */
const afterLink =
  /: (?:plugin was built with a different version|plugin already loaded|could not find symbol )/;

/** The file that `plugin.Open` was called with (Go's plugin/plugin_dlopen.go). */
function openedFile(line: string): string | undefined {
  const name = /plugin\.Open\("([^"]+)"\)/.exec(line)?.[1];
  if (name === undefined || !afterLink.test(line)) return name;
  // A failure that is told again names the file as it was given.
  return name.endsWith(".so") || line.includes("(previous failure)") ? name : `${name}.so`;
}

function told(family: TextFamily, values: Values, line: string, number: number): ExplainedText {
  const { title, doing, meanings, settle } = family.explain(values);
  const text = line.length > shownCharacters ? `${line.slice(0, shownCharacters)}...` : line;
  return {
    family: family.id,
    line: number,
    count: 1,
    text,
    title,
    doing,
    values: { ...values },
    meanings,
    settle,
  };
}

/** A line without colours and surrounding space. */
function plain(line: string): string {
  const start = line.slice(0, lineCharacters);
  return (start.includes(escapeCharacter) ? stripVTControlCharacters(start) : start).trim();
}
