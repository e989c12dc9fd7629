export type { Certainty, Finding, Fix, Place, Severity } from "@lockstep/schema";
export { type Code, catalogue, isCode } from "./catalogue.ts";
export type { CodeEntry } from "./code.ts";
export { docsPath } from "./docsPath.ts";
export { type FindingDetails, finding } from "./finding.ts";
export { shellQuote } from "./shellQuote.ts";
