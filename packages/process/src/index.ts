export { killChildrenOnSignals } from "./killOnSignals.ts";
export { processIsAlive } from "./processTree.ts";
export type { RunOptions, RunResult, StartFailure } from "./run.ts";
export { run } from "./run.ts";
export type { StartedProcess, StartOptions } from "./startProcess.ts";
export { startProcess } from "./startProcess.ts";
