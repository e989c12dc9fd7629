export { toolchainSums } from "./checkGo.ts";
export { checkModulePath } from "./checkModulePath.ts";
export { checkName, type NamedThing } from "./checkName.ts";
export { type Adopted, type AdoptOptions, adopt, plannedDocuments } from "./init/adopt.ts";
export { type InitChoices, type InitPlan, type InitPlanResult, planInit } from "./init/planInit.ts";
export { type StagedWorkspace, stagedWorkspace } from "./init/stagedWorkspace.ts";
export { surveyRepository } from "./init/surveyRepository.ts";
export { uncommitted } from "./init/uncommitted.ts";
export { type NewHostOptions, newHost } from "./newHost.ts";
export { type NewPluginOptions, newPlugin } from "./newPlugin.ts";
export {
  type Created,
  type NewWorkspaceOptions,
  newWorkspace,
} from "./newWorkspace.ts";
export { type TaskFile, taskFiles } from "./tasks/taskFiles.ts";
export { taskFindings } from "./tasks/taskFindings.ts";
export { workspaceTemplates } from "./templates.ts";
export type { NewUnitOptions } from "./unitOptions.ts";
