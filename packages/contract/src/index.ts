export { type AnalyseOptions, type AnalyseResult, analyse } from "./analyse.ts";
export type {
  DescribedInterface,
  DescribedMethod,
  DescribedType,
  Descriptor,
} from "./descriptor.ts";
export type {
  ContractModel,
  ContractPackage,
  InterfaceModel,
  MethodModel,
  PluginModel,
  TypeKind,
  TypeModel,
} from "./model.ts";
export { type GeneratedFile, planGenerated } from "./planGenerated.ts";
export { staleGenerated } from "./staleGenerated.ts";
export { writeGenerated } from "./writeGenerated.ts";
