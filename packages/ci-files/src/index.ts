export { bash, type Ran } from "./bash.ts";
export { emptyFolder, inside } from "./folder.ts";
export { type Annotation, annotations } from "./github/annotations.ts";
export type { Event, Forge } from "./github/machine.ts";
export { type JobRun, runWorkflow, type WorkflowRun } from "./github/runWorkflow.ts";
export {
  type PipelineJob,
  type Project,
  runPipeline,
  type Trigger,
} from "./gitlab/runPipeline.ts";
