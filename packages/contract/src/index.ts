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
export { type GeneratedFile, planGenerated } from "./plan-generated.ts";
export { staleGenerated } from "./stale-generated.ts";
export { writeGenerated } from "./write-generated.ts";
