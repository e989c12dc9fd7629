export type { Artefact } from "./Artefact.ts";
export { isOk, type JudgeOptions, judge } from "./judge.ts";
export { type ArtefactOptions, artefactFromFile } from "./readArtefact.ts";
