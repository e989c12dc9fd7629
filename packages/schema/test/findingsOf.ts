import { type DocumentKind, type Finding, parseDocument } from "@lockstep/schema";
import { assert } from "@lockstep/test-kit";

/** The findings of a document that must be wrong. */
export function findingsOf(kind: DocumentKind, text: string): Finding[] {
  const result = parseDocument(kind, text, "the/file.json");
  if (result.ok) throw new Error("expected findings");
  for (const finding of result.findings) {
    const { line, source } = finding.where ?? {};
    if (source !== undefined) assert.is(source, text.split(/\r?\n/)[line! - 1]);
  }
  return result.findings;
}

/** A finding in short: code, line:column-end, cause and fix. */
export function brief({ code, where, cause, fix }: Finding): string {
  return `${code} ${where?.line}:${where?.column}-${where?.endColumn} ${cause} | ${fix?.text}`;
}

/** The findings of a document that must be wrong, in short. */
export function briefs(kind: DocumentKind, text: string): string[] {
  return findingsOf(kind, text).map(brief);
}
