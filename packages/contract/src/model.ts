/** What the analyser prints: the contracts and entry functions as Go's type checker sees them. */
export interface ContractModel {
  /** Names of the packages that types come from, by import path. */
  packages: Record<string, string>;
  /** Of the contracts and of all that they import, absolute, Go's own aside; sorted. */
  folders: string[];
  contracts: ContractPackage[];
  /** Types that calls carry; others refer to them by index. */
  types: TypeModel[];
  plugins: PluginModel[];
}

export interface ContractPackage {
  path: string;
  name: string;
  /** Absolute. */
  dir: string;
  doc?: string;
  interfaces: InterfaceModel[];
}

export interface InterfaceModel {
  name: string;
  doc?: string;
  methods: MethodModel[];
}

export interface MethodModel {
  go: string;
  /** In TypeScript. */
  name: string;
  doc?: string;
  /** A leading context.Context. */
  context?: boolean;
  params: ValueModel[];
  results: ValueModel[];
  /** A last error. */
  error?: boolean;
  variadic?: boolean;
}

export interface ValueModel {
  /** Empty where Go has none. */
  name: string;
  type: number;
}

export type NumberKind =
  | "int"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float32"
  | "float64";

export type TypeKind =
  | NumberKind
  | "bool"
  | "string"
  | "bytes"
  | "time"
  | "duration"
  | "slice"
  | "array"
  | "map"
  | "pointer"
  | "struct";

export interface TypeModel {
  kind: TypeKind;
  /** As Go source, each package written ‹import path›. */
  go: string;
  /** Of a named type. */
  name?: string;
  /** Of a named type: its import path. */
  package?: string;
  doc?: string;
  elem?: number;
  key?: number;
  len?: number;
  fields?: FieldModel[];
}

export interface FieldModel {
  /** Selector from the struct: `Name`, or `Base.Name` for a field of an embedded struct. */
  go: string;
  /** In TypeScript. */
  name: string;
  optional?: boolean;
  type: number;
  doc?: string;
}

export interface PluginModel {
  name: string;
  /** Import path of the author's package. */
  path: string;
  package: string;
  entry: string;
  /** Of the contract, where the host asserts one. */
  interface?: string;
  params: GoValue[];
  results: GoValue[];
  variadic?: boolean;
  imports: { path: string; name: string }[];
}

/** A parameter or result as Go source, packages written ‹import path›. */
export interface GoValue {
  name: string;
  go: string;
}

/** Why a part of the analysed code can't be used, in the analyser's terms. */
export interface Problem {
  code: "LS4001" | "LS4004" | "LS4006" | "LS4007";
  file?: string;
  line?: number;
  column?: number;
  subject: string;
  reason:
    | "compile"
    | "go-command"
    | "type"
    | "entry-gone"
    | "entry-kind"
    | "entry-type"
    | "entry-hidden"
    | "main";
  text: string;
  names?: string[];
}
