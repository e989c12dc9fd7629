export { type AnalyseOptions, type AnalyseResult, analyse } from "./analyse.ts";
export { entryFindings } from "./boundary/entryFindings.ts";
export type { SurveyedSide } from "./boundary/Side.ts";
export { sameNameTwice } from "./boundary/sameNameTwice.ts";
export { sameTypeTwice } from "./boundary/sameTypeTwice.ts";
export { type Survey, type SurveyOptions, type SurveyResult, survey } from "./boundary/survey.ts";
export type {
  DescribedInterface,
  DescribedMethod,
  DescribedType,
  Descriptor,
} from "./descriptor.ts";
export { isStandard } from "./isStandard.ts";
export type {
  ContractModel,
  ContractPackage,
  InterfaceModel,
  MethodModel,
  PluginModel,
  TypeKind,
  TypeModel,
} from "./model.ts";
export { type GeneratedFile, generatesCode, planGenerated } from "./planGenerated.ts";
export { type ProbeSource, planProbe } from "./planProbe.ts";
export { staleGenerated } from "./staleGenerated.ts";
export { writeGenerated } from "./writeGenerated.ts";
