import { type ParseError, type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import { documentFinding, mostExplained } from "./documentFinding.ts";
import { escapeInvisible } from "./escapeInvisible.ts";
import type { Finding } from "./generated/documents.ts";
import type { JsonTree } from "./jsonTree.ts";
import { quote } from "./quote.ts";
import type { TextLines } from "./textLines.ts";

/** What a syntax error is to people, and whether the rest of the text was still understood. */
interface Reading {
  offset: number;
  length: number;
  cause: string;
  fix: string;
  recovered: boolean;
  /** Errors before this offset follow from this one. */
  until?: number;
}

/** Every syntax error, but for those that only follow from an earlier one. */
export function syntaxFindings(
  text: string,
  { root, errors }: JsonTree,
  lines: TextLines,
): { findings: Finding[]; recovered: boolean } {
  if (text.trim() === "") {
    const cause = "the file is empty";
    const fix = "write the document, or remove the file";
    const finding = documentFinding("LS1001", cause, lines.place(0, 0), { cause, fix });
    return { findings: [finding], recovered: false };
  }
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let lostLine = 0;
  let explained = 0;
  const open = errors.some(({ error }) => /^Close/.test(nameOf(error)));
  const end = root && !open ? root.offset + root.length : Number.POSITIVE_INFINITY;
  for (const error of errors.slice(0, mostExplained)) {
    if (error.offset < explained) continue;
    const { offset, length, recovered, until = 0, ...details } = read(text, error, end);
    explained = until;
    const where = lines.place(offset, length);
    if (where.line === lostLine || seen.has(offset)) continue;
    seen.add(offset);
    if (!recovered) lostLine = where.line!;
    findings.push(documentFinding("LS1001", "document cannot be parsed", where, details));
  }
  return { findings, recovered: lostLine === 0 && errors.length <= mostExplained };
}

/** @param end where the document ends, whatever follows */
function read(text: string, error: ParseError, end: number): Reading {
  const { offset, length } = error;
  const token = text.slice(offset, offset + length);
  const found = token === "" ? "the end of the file" : code(token);
  const before = text.slice(0, offset).trimEnd();
  const at = { offset, length, recovered: false };
  const conflict = /^(<{7}|={7}|>{7})/.exec(text.slice(text.lastIndexOf("\n", offset) + 1));
  if (conflict) {
    const fix = "resolve the conflict and remove the lines of <, = and >";
    return { ...at, cause: "the file holds a merge conflict", fix };
  }
  const name = nameOf(error.error);
  const inFull = { ...at, ...explain(name, token, found) };
  const open = token.startsWith("/*") && (token === "/*/" || !token.endsWith("*/"));
  if (open) return { ...inFull, recovered: false, until: Number.POSITIVE_INFINITY };
  if (offset >= end && !token.startsWith("/")) {
    const after = explain("EndOfFileExpected", token, found);
    return { ...at, ...after, until: Number.POSITIVE_INFINITY };
  }
  const zeros = name === "CommaExpected" && /^\d/.test(token) && leadingZeros(text, offset);
  if (zeros) return zeros;
  if (token === "," && /[,{[]$/.test(before)) {
    const cause = "there is a comma too many";
    const recovered = name === "PropertyNameExpected" || before.endsWith("{");
    return { ...at, cause, fix: "remove the comma", recovered };
  }
  if ((token === "}" || token === "]") && before.endsWith(",")) {
    return {
      offset: before.length - 1,
      length: 1,
      recovered: true,
      cause: `there is a comma before ${found}, which JSON does not allow`,
      fix: "remove the comma",
    };
  }
  return inFull;
}

/** A number such as 01, which the parser takes for two: its second digit is at the offset. */
function leadingZeros(text: string, offset: number): Reading | undefined {
  const [zeros] = /(?<![\w.])-?0+$/.exec(text.slice(0, offset)) ?? [];
  if (zeros === undefined) return undefined;
  const start = offset - zeros.length;
  const [number = zeros] = /^[-+\w.]+/.exec(text.slice(start)) ?? [];
  const next = /\S/.exec(text.slice(start + number.length))?.index ?? 0;
  return {
    offset: start,
    length: number.length,
    cause: `a number has no zeros in front; found ${code(number)}`,
    fix: `write ${number.replace(/^(-?)0+(?=\d)/, "$1")}`,
    recovered: false,
    until: start + number.length + next + 1,
  };
}

function nameOf(error: number): string {
  return printParseErrorCode(error as ParseErrorCode);
}

/** Names are jsonc-parser's; each error it can report has its own words. */
function explain(name: string, token: string, found: string) {
  switch (name) {
    case "CommaExpected":
      return {
        cause: `expected a comma; found ${found}`,
        fix: `put a comma before ${found}`,
        recovered: true,
      };
    case "InvalidCommentToken":
      return {
        cause: "this file is strict JSON, which has no comments",
        fix: "remove the comment",
        recovered: true,
      };
    case "InvalidSymbol":
      return symbol(token, found);
    case "PropertyNameExpected":
      return {
        cause: `expected a property name in double quotes; found ${found}`,
        fix: "write the name in double quotes",
      };
    case "ColonExpected":
      return {
        cause: `expected a colon after the property name; found ${found}`,
        fix: `put a colon before ${found}`,
      };
    case "ValueExpected":
      return { cause: `expected a value; found ${found}`, fix: `put a value before ${found}` };
    case "CloseBraceExpected":
      return { cause: `expected "}"; found ${found}`, fix: 'close the object with "}"' };
    case "CloseBracketExpected":
      return { cause: `expected "]"; found ${found}`, fix: 'close the list with "]"' };
    case "EndOfFileExpected":
      return {
        cause: `the document ends before this; found ${found}`,
        fix: "remove what follows the document",
      };
    case "UnexpectedEndOfComment":
      return { cause: "the comment is not closed", fix: "close the comment with */" };
    case "UnexpectedEndOfString":
      return { cause: "the text is not closed on its line", fix: "close it with a double quote" };
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return {
        cause: `${found} holds an escape that JSON does not have`,
        fix: 'write a backslash as \\\\, and use only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
      };
    case "InvalidCharacter":
      return {
        cause: `${found} holds a control character`,
        fix: "write it as an escape, as in \\t or \\n",
      };
    default:
      return { cause: `${found} is not a number`, fix: "write the number in full, as in 1.5" };
  }
}

/** A piece of the text in back-ticks, shortened and safe to print. */
function code(token: string): string {
  return `\`${escapeInvisible(token.length > 40 ? `${token.slice(0, 37)}...` : token)}\``;
}

const literals: Readonly<Record<string, string>> = { none: "null", nil: "null", undefined: "null" };

function symbol(token: string, found: string) {
  const lower = token.toLowerCase();
  const literal = literals[lower] ?? lower;
  if (["true", "false", "null"].includes(literal)) {
    return { cause: `JSON does not know ${found}`, fix: `write ${literal}` };
  }
  const bare = token.replace(/^['`]|['`]$/g, "");
  return {
    cause: `text and property names stand in double quotes; found ${found}`,
    fix: `write ${quote(bare, 40)}`,
  };
}
