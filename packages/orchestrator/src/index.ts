export { affectedUnits, everyUnit, type PlannedTree } from "./affectedUnits.ts";
export {
  artefactFile,
  artefactPath,
  hostTarget,
  isHostTarget,
  recordPath,
  type Target,
} from "./artefactPath.ts";
export { type BuildOptions, build, buildCommand } from "./build.ts";
export { type BuildFacts, moduleFiles } from "./buildFacts.ts";
export { type BuildInputs, buildKey, fieldDigests, keyReasons } from "./buildInputs.ts";
export { stateFolder } from "./buildState.ts";
export { type Changes, type ChangesOptions, changesSince } from "./changesSince.ts";
export { type CheckModulesOptions, checkModules, followsHosts } from "./checkModules.ts";
export { type Comparison, compareRebuilt, type Made, type Rebuilt } from "./compareRebuilt.ts";
export type { BuildEvent, BuildStep, OnBuildEvent } from "./events.ts";
export { goTemporaries } from "./goTemporaries.ts";
export { type HeadStart, type HeadStartOptions, headStart } from "./headStart.ts";
export { hostMoves } from "./hostMoves.ts";
export { type KeyOptions, keyReport } from "./keyReport.ts";
export { linkFlags } from "./linkFlags.ts";
export { type BuildPlan, type PlannedUnit, planBuild } from "./planBuild.ts";
export {
  type PlannedFactsOptions,
  type PlannedFactsResult,
  plannedFacts,
} from "./plannedFacts.ts";
export { type PlanOptions, type PlanResult, planReport } from "./planReport.ts";
export { profileNames, type ResolvedProfile, resolveProfile } from "./profiles.ts";
export { readRecord } from "./readRecord.ts";
export { type RecordStatus, recordStatus } from "./recordStatus.ts";
export { selectUnits } from "./selectUnits.ts";
export { type LockMode, settleLock } from "./settleLock.ts";
export { unknownName } from "./unknownName.ts";
export { type BuildLockOptions, betweenBuilds, withBuildLock } from "./withBuildLock.ts";
