export type { RenderOptions, Report, ReporterName } from "./options.ts";
export { render } from "./render.ts";
