import { documentFinding, mostExplained } from "./documentFinding.ts";
import { duplicateFindings } from "./duplicateFindings.ts";
import { hasDuplicateKeys } from "./duplicateKeys.ts";
import type { DocumentTypes, Finding } from "./generated/documents.ts";
import { deepestNesting, parseJsonTree, tooDeepAt, treeValue } from "./jsonTree.ts";
import { allowsComments, type DocumentKind } from "./kinds.ts";
import { schemaErrors, type Validate } from "./SchemaError.ts";
import { schemaFindings } from "./schemaFindings.ts";
import { documentSizeLimit, tooLarge } from "./sizeLimit.ts";
import { type SoundPart, soundPart } from "./soundPart.ts";
import { syntaxFindings } from "./syntaxFindings.ts";
import { TextLines } from "./textLines.ts";

/** More findings of one document would hide the first. */
const mostFindings = 50;

/**
 * A valid document, or everything that is wrong with it; `sound` is then what could be read all the
 * same, for those who go on to look for other errors.
 */
export type ParseResult<K extends DocumentKind> =
  | { ok: true; value: DocumentTypes[K] }
  | { ok: false; findings: Finding[]; sound?: SoundPart<DocumentTypes[K]> };

/** Reads a document and holds it to a schema, quickly where it is valid. */
export function parseText<K extends DocumentKind>(
  kind: K,
  validate: Validate,
  text: string,
  file: string,
): ParseResult<K> {
  if (Buffer.byteLength(text) > documentSizeLimit) {
    return { ok: false, findings: [tooLarge(file)] };
  }
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const quick = parseQuickly(content);
  if (quick !== undefined && schemaErrors(validate, quick).length === 0) {
    return { ok: true, value: quick as DocumentTypes[K] };
  }
  return parseCarefully(kind, validate, content, file);
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
  validate: Validate,
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
  const tree = parseJsonTree(text, allowsComments(kind));
  const { root } = tree;
  const syntax = syntaxFindings(text, tree, lines);
  if (!root || !syntax.recovered) return { ok: false, findings: inOrder(syntax.findings) };
  const value = treeValue(root);
  const errors = schemaErrors(validate, value);
  const findings = [
    ...syntax.findings,
    ...duplicateFindings(root, lines),
    ...schemaFindings({ kind, root, lines }, errors),
  ];
  if (findings.length === 0) return { ok: true, value: value as DocumentTypes[K] };
  const sound = soundPart<DocumentTypes[K]>(value, errors);
  return { ok: false, findings: inOrder(findings), ...(sound && { sound }) };
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
