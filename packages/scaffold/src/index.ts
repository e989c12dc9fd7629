export { checkModulePath } from "./checkModulePath.ts";
export { checkName, type NamedThing } from "./checkName.ts";
export { type NewHostOptions, newHost } from "./newHost.ts";
export { type NewPluginOptions, newPlugin } from "./newPlugin.ts";
export {
  type Created,
  defaultModule,
  type NewWorkspaceOptions,
  newWorkspace,
} from "./newWorkspace.ts";
export { workspaceTemplates } from "./templates.ts";
export type { NewUnitOptions } from "./unitOptions.ts";
