import { documentFinding, mostExplained } from "./documentFinding.ts";
import { duplicateFindings } from "./duplicateFindings.ts";
import { hasDuplicateKeys } from "./duplicateKeys.ts";
import type { DocumentTypes, Finding } from "./generated/documents.ts";
import { deepestNesting, parseJsonTree, tooDeepAt, treeValue } from "./jsonTree.ts";
import { allowsComments, type DocumentKind } from "./kinds.ts";
import { schemaFindings } from "./schemaFindings.ts";
import { syntaxFindings } from "./syntaxFindings.ts";
import { TextLines } from "./textLines.ts";
import { schemaErrors } from "./validators.ts";

/** Largest document that is read, in bytes of UTF-8. */
export const documentSizeLimit: number = 4 * 1024 * 1024;

/** More findings of one document would hide the first. */
const mostFindings = 50;

/**
 * A valid document, or everything that is wrong with it; `invalid` is then what could be read, for
 * those who go on to look for other errors.
 */
export type ParseResult<K extends DocumentKind> =
  | { ok: true; value: DocumentTypes[K] }
  | { ok: false; findings: Finding[]; invalid?: unknown };

/**
 * Reads and validates a document. All its errors are reported at once, each with line, column,
 * source line, what was expected and a fix. `file` is the path to show, relative to the workspace
 * or the current folder.
 */
export function parseDocument<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): ParseResult<K> {
  if (Buffer.byteLength(text) > documentSizeLimit) {
    return { ok: false, findings: [tooLarge(file)] };
  }
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const quick = parseQuickly(content);
  if (quick !== undefined && schemaErrors(kind, quick).length === 0) {
    return { ok: true, value: quick as DocumentTypes[K] };
  }
  return parseCarefully(kind, content, file);
}

/** Finding about a document of more than `documentSizeLimit` bytes. */
export function tooLarge(file: string): Finding {
  const cause = `it has more than ${documentSizeLimit / 1024 / 1024} MiB, the limit for a document`;
  const fix = "make it smaller, or correct the path: this is probably another file";
  return documentFinding("LS1005", "document is too large", { file }, { cause, fix });
}

/** The value of strict JSON without a key given twice; anything else is for the careful reader. */
function parseQuickly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return hasDuplicateKeys(text, value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function parseCarefully<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): ParseResult<K> {
  const lines = new TextLines(text, file);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const cause = `brackets are nested more than ${deepestNesting} deep`;
    const fix = "correct the path: this is probably another file";
    const details = { cause, fix };
    return {
      ok: false,
      findings: [documentFinding("LS1001", "nested too deeply", lines.place(deep, 1), details)],
    };
  }
  const { root, errors } = parseJsonTree(text, allowsComments(kind));
  const syntax = syntaxFindings(text, errors, lines);
  if (!root || !syntax.recovered) return { ok: false, findings: inOrder(syntax.findings) };
  const value = treeValue(root);
  const findings = [
    ...syntax.findings,
    ...duplicateFindings(root, lines),
    ...schemaFindings({ kind, root, lines }, schemaErrors(kind, value)),
  ];
  if (findings.length === 0) return { ok: true, value: value as DocumentTypes[K] };
  return { ok: false, findings: inOrder(findings), invalid: value };
}

/** In the order of the text, at most `mostFindings`, the last of them saying how many are left. */
function inOrder(findings: Finding[]): Finding[] {
  const sorted = findings.sort(
    (a, b) =>
      (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
  const shown = sorted.slice(0, mostFindings);
  const left = sorted.length - shown.length;
  const last = shown.at(-1);
  const many = left < mostExplained - mostFindings ? `${left}` : `at least ${left}`;
  if (left > 0 && last) last.related = [`${many} more problems of this document are not shown`];
  return shown;
}
