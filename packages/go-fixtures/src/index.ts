export { type Adoptable, adoptable } from "./adoptable.ts";
export { type BuildRequest, buildArtefact } from "./buildArtefact.ts";
export { cLibrary } from "./cLibrary.ts";
export { dependencyEnvironment } from "./dependency.ts";
export { edited } from "./edited.ts";
export { fixturesRoot } from "./fixturesRoot.ts";
export { goEnvironment } from "./goEnvironment.ts";
export { goOnPath } from "./goOnPath.ts";
export { makeOnce } from "./makeOnce.ts";
export { family, moduleFamily } from "./moduleFamily.ts";
export { moduleProxy, type ProxyModule } from "./moduleProxy.ts";
export { type Outcome, openInProcess } from "./openInProcess.ts";
export { type GoPatch, patchedGo, patchedVersion, patchedWords } from "./patchedGo.ts";
export { type RemoteCache, startRemoteCache } from "./remoteCache.ts";
export { type ProgramOptions, runProgram } from "./runProgram.ts";
export { runShell, type ShellOptions } from "./runShell.ts";
export { sampleFiles } from "./sampleFiles.ts";
export {
  goMod,
  goWork,
  type Overrides,
  pluginFiles,
  type TinyWorkspace,
  tinyFiles,
  tinyWorkspace,
} from "./tinyWorkspace.ts";
export { goToolchain } from "./toolchain.ts";
export { type Files, writeTree } from "./writeTree.ts";
export { zigCompiler } from "./zigCompiler.ts";
