export { documentReporters, type ReporterName, streamReporters } from "./names.ts";
export type { RenderOptions, Report } from "./options.ts";
export { render, renderAll } from "./render.ts";
