export type { BuildInfo } from "./buildInfo.ts";
export type { ElfFacts, GoBinary, GoBinaryResult } from "./GoBinary.ts";
export type { LinkedPackage } from "./linkOrder.ts";
export type { GoModule } from "./moduleText.ts";
export { readGoBinary } from "./readGoBinary.ts";
export type { RejectionReason } from "./rejection.ts";
export { type SourceFiles, sourceFiles } from "./sourceFiles.ts";
