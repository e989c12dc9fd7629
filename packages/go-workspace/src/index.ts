export { compareLock } from "./compareLock.ts";
export { compareToBaseline, type MovedModule, movedModules } from "./compareToBaseline.ts";
export { configName, type FindWorkspaceResult, findWorkspace } from "./findWorkspace.ts";
export { type GoCommand, runGo } from "./goCommand.ts";
export type { GoModule, GoPackage, GoPackageError } from "./goPackage.ts";
export { type GoSums, goSums, sumFiles } from "./goSums.ts";
export { type HostBaseline, type HostBaselineResult, hostBaseline } from "./hostBaseline.ts";
export { type ListPackagesResult, listPackages, type PackageList } from "./listPackages.ts";
export { type LoadWorkspaceResult, loadWorkspace } from "./loadWorkspace.ts";
export {
  type ModuleGraph,
  type ModuleGraphResult,
  moduleGraph,
  requirementChain,
} from "./moduleGraph.ts";
export { type GoListEntry, parseGoList } from "./parseGoList.ts";
export { type ModDirective, parseModFile } from "./parseModFile.ts";
export { formatLock, type LockFacts, type LockToolchain, planLock } from "./planLock.ts";
export { lockName, type ReadLockResult, readLock } from "./readLock.ts";
export { manifestNames } from "./readUnit.ts";
export { refusedModuleFiles, sourceLine } from "./refusedModuleFiles.ts";
export type {
  HostUnit,
  PluginUnit,
  Unit,
  Workspace,
  WorkspaceModule,
} from "./workspace.ts";
