export { checkModulePath } from "./checkModulePath.ts";
export { checkName, type NamedThing } from "./checkName.ts";
export {
  type Created,
  defaultModule,
  type NewWorkspaceOptions,
  newWorkspace,
} from "./newWorkspace.ts";
export { workspaceTemplates } from "./templates.ts";
