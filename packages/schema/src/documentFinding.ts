import type { Finding, Place } from "./generated/documents.ts";

/** Codes of what can be wrong with one document; their pages are docs/codes/LS100n.md. */
export type DocumentCode = "LS1001" | "LS1002" | "LS1003" | "LS1004" | "LS1005";

/** More problems of one kind in one document are counted, but not explained. */
export const mostExplained = 200;

/** A finding about a document. The catalogue of codes lies above this package. */
export function documentFinding(
  code: DocumentCode,
  title: string,
  where: Place,
  details: { subject?: string; cause: string; fix: string; related?: string[] },
): Finding {
  const { subject, cause, fix, related } = details;
  return {
    code,
    severity: "error",
    title,
    certainty: "proven",
    where,
    ...(subject !== undefined && { subject }),
    cause,
    fix: { text: fix },
    ...(related && { related }),
  };
}
