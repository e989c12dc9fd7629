export { aloneModules } from "./aloneModules.ts";
export { characterColumn } from "./characterColumn.ts";
export { compareLock } from "./compareLock.ts";
export { compareToBaseline } from "./compareToBaseline.ts";
export { defaultProfile, profileWords } from "./defaultProfile.ts";
export { configName, type FindWorkspaceResult, findWorkspace, lockName } from "./findWorkspace.ts";
export { flagValue, valuesOf } from "./flags/flagValue.ts";
export { toolFlags } from "./flags/toolFlags.ts";
export { declarationsFile, hasDriver, hasGeneratedMain } from "./generatedParts.ts";
export { filledIn, type GoBuildLine, goBuildLines, plainVariables } from "./goBuildLines.ts";
export { type GoCommand, runGo } from "./goCommand.ts";
export type { GoModule, GoPackage, GoPackageError } from "./goPackage.ts";
export { type GoSums, goSums, graphFiles, sumFiles } from "./goSums.ts";
export {
  type HostBaseline,
  type HostBaselineResult,
  hostBaseline,
  type LinkedPackage,
} from "./hostBaseline.ts";
export { hostsAsListed } from "./hostsAsListed.ts";
export {
  type ListPackagesResult,
  listPackages,
  listPackagesArguments,
  type PackageList,
} from "./listPackages.ts";
export {
  type ListSourcesResult,
  listSources,
  type SourcePackage,
  type SourcesRequest,
} from "./listSources.ts";
export { type ListTestsResult, listTests, type TestedPackage } from "./listTests.ts";
export { type LoadWorkspaceResult, loadWorkspace } from "./loadWorkspace.ts";
export { localReplaces } from "./localReplaces.ts";
export { type CToolchainFacts, otherCCompiler } from "./lockCToolchain.ts";
export { modFlag } from "./modFlag.ts";
export {
  type ModuleGraph,
  type ModuleGraphResult,
  moduleGraph,
  requirementChain,
} from "./moduleGraph.ts";
export { type MovedModule, movedModules, selectedAs } from "./movedModules.ts";
export { packageFolder } from "./packageFolder.ts";
export { type GoListEntry, parseGoList } from "./parseGoList.ts";
export { type ModDirective, parseModFile } from "./parseModFile.ts";
export { placeInManifest } from "./placeInManifest.ts";
export { formatLock, type LockFacts, type LockToolchain, planLock } from "./planLock.ts";
export { pluginEntry } from "./pluginEntry.ts";
export { notUsed } from "./readGoWork.ts";
export { type ReadLockResult, readLock } from "./readLock.ts";
export { manifestNames } from "./readUnit.ts";
export { refusedModuleFiles, sourceLine } from "./refusedModuleFiles.ts";
export { replacementFolder } from "./replacementFolder.ts";
export { splitWords } from "./splitWords.ts";
export { type WhyResult, why } from "./why/why.ts";
export type {
  HostUnit,
  ModFlag,
  PluginUnit,
  Unit,
  Workspace,
  WorkspaceModule,
} from "./workspace.ts";
