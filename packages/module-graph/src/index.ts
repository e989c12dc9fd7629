export { type AlignOptions, align } from "./align/align.ts";
export { driftFindings } from "./driftFindings.ts";
export { moduleFileFindings } from "./moduleFileFindings.ts";
export { retractFindings } from "./retractFindings.ts";
