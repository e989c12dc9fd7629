export type { ArtefactSet, SetPlugin } from "./against/ArtefactSet.ts";
export { effectsOf, type FailedUnits } from "./against/effectsOf.ts";
export { expectDigest } from "./expectDigest.ts";
export {
  type InPlace,
  type InstallRequest,
  type InstallResult,
  installRelease,
} from "./install/installRelease.ts";
export { type RollBackResult, rollBack } from "./install/rollBack.ts";
export { isAligned, type JudgeReleaseOptions, judgeRelease, refused } from "./judgeRelease.ts";
export {
  artefactsOf,
  descriptorFile,
  manifestFile,
  type ReleasedFile,
  recordFile,
} from "./layout.ts";
export { type PlannedPlugin, planRelease, type ReleasePlan } from "./planRelease.ts";
export { occupied, publishFolder } from "./publishFolder.ts";
export { type ReadReleaseResult, type Release, readRelease } from "./readRelease.ts";
export { writeTar } from "./tar/writeTar.ts";
export { type ReleaseContent, writeRelease } from "./writeRelease.ts";
