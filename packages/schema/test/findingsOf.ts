import {
  type DocumentKind,
  type Finding,
  type InputKind,
  parseDocument,
  type ReportKind,
} from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert } from "@lockstep/test-kit";

/** As it is read, whether lockstep reads such documents or others do. */
export function parseAny(kind: DocumentKind, text: string, file: string) {
  return kind.endsWith("-report")
    ? parseReport(kind as ReportKind, text, file)
    : parseDocument(kind as InputKind, text, file);
}

/** The findings of a document that must be wrong. */
export function findingsOf(kind: DocumentKind, text: string): Finding[] {
  const result = parseAny(kind, text, "the/file.json");
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
