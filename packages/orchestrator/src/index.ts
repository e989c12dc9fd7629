export { artefactFile, artefactPath, hostTarget, recordPath, type Target } from "./artefactPath.ts";
export { type BuildOptions, build, buildCommand } from "./build.ts";
export { type BuildInputs, buildKey, keyReasons } from "./buildInputs.ts";
export { type CheckModulesOptions, checkModules } from "./checkModules.ts";
export type { BuildEvent, BuildStep, OnBuildEvent } from "./events.ts";
export { type IsUnchangedOptions, isUnchanged } from "./isUnchanged.ts";
export { type BuildPlan, type PlannedUnit, planBuild } from "./planBuild.ts";
export { commonFlags, type ResolvedProfile, resolveProfile } from "./profiles.ts";
export { selectUnits } from "./selectUnits.ts";
