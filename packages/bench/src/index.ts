export { median } from "./median.ts";
export { type Figure, report } from "./report.ts";
