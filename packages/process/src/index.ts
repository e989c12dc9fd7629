export { killChildrenOnSignals } from "./kill-on-signals.ts";
export type { RunOptions, RunResult, StartFailure } from "./run.ts";
export { run } from "./run.ts";
export type { StartedProcess, StartOptions } from "./start-process.ts";
export { startProcess } from "./start-process.ts";
