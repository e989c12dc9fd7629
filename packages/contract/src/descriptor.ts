import type { ContractModel, ContractPackage, TypeKind, TypeModel } from "./model.ts";

/**
 * What a host's driver tells the loader at the start: enough to build encoders and decoders for
 * every method. Types refer to each other by index.
 */
export interface Descriptor {
  /** Import path of the contract, empty where the host has none. */
  contract: string;
  interfaces: DescribedInterface[];
  types: DescribedType[];
}

export interface DescribedInterface {
  name: string;
  methods: DescribedMethod[];
}

export interface DescribedMethod {
  name: string;
  params: { name: string; type: number }[];
  results: number[];
}

export interface DescribedType {
  kind: TypeKind;
  /** As Go source, for messages. */
  go: string;
  elem?: number;
  key?: number;
  len?: number;
  fields?: { name: string; type: number; optional?: true }[];
  /** It can contain itself, so values have a limit of depth. */
  recursive?: true;
}

/** A contract with only the types that it needs, numbered in the order in which methods reach them. */
export interface ContractTypes {
  contract: ContractPackage;
  types: TypeModel[];
  /** Types that can contain themselves. */
  recursive: Set<number>;
  /** Types that arguments hold. */
  sent: Set<number>;
  /** Types that results hold. */
  returned: Set<number>;
}

/** The part of the model that one contract needs, renumbered, so that other contracts don't move it. */
export function contractTypes(model: ContractModel, contract: ContractPackage): ContractTypes {
  const numbers = new Map<number, number>();
  const types: TypeModel[] = [];
  const reach = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const type = model.types[old];
    if (!type) throw new Error(`the analyser refers to a type ${old} that it did not list`);
    const copy = { ...type };
    const number = types.push(copy) - 1;
    numbers.set(old, number);
    if (type.key !== undefined) copy.key = reach(type.key);
    if (type.elem !== undefined) copy.elem = reach(type.elem);
    if (type.fields) {
      copy.fields = type.fields.map((field) => ({ ...field, type: reach(field.type) }));
    }
    return number;
  };
  const interfaces = contract.interfaces.map((iface) => ({
    ...iface,
    methods: iface.methods.map((method) => ({
      ...method,
      params: method.params.map((param) => ({ ...param, type: reach(param.type) })),
      results: method.results.map((result) => ({ ...result, type: reach(result.type) })),
    })),
  }));
  const methods = interfaces.flatMap((iface) => iface.methods);
  return {
    contract: { ...contract, interfaces },
    types,
    recursive: recursiveTypes(types),
    sent: held(
      types,
      methods.flatMap(({ params }) => params.map(({ type }) => type)),
    ),
    returned: held(
      types,
      methods.flatMap(({ results }) => results.map(({ type }) => type)),
    ),
  };
}

/** The given types and all that their values hold. */
function held(types: TypeModel[], roots: number[]): Set<number> {
  const seen = new Set<number>();
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...parts(types[next]));
  }
  return seen;
}

/**
 * One type of every cycle, so that a level of a value counts once: its struct, or where there is no
 * struct in the cycle each of its types.
 */
function recursiveTypes(types: TypeModel[]): Set<number> {
  const isStruct = (number: number): boolean => types[number]?.kind === "struct";
  const beyondStructs = types.map((type, number) =>
    isStruct(number) ? { ...type, fields: [] } : type,
  );
  const numbers = types.map((_, number) => number);
  return new Set(
    numbers.filter((number) => {
      const within = isStruct(number) ? types : beyondStructs;
      return held(within, parts(types[number])).has(number);
    }),
  );
}

function parts(type: TypeModel | undefined): number[] {
  const { key, elem, fields = [] } = type ?? {};
  const direct = [key, elem].filter((part) => part !== undefined);
  return [...direct, ...fields.map((field) => field.type)];
}

/** What the driver of a host with this contract tells the loader. */
export function describe({ contract, types, recursive }: ContractTypes): Descriptor {
  return {
    contract: contract.path,
    interfaces: contract.interfaces.map(({ name, methods }) => ({
      name,
      methods: methods.map((method) => ({
        name: method.name,
        params: method.params.map(({ name, type }, i) => ({ name: name || `arg${i}`, type })),
        results: method.results.map(({ type }) => type),
      })),
    })),
    types: types.map(({ kind, go, elem, key, len, fields }, number) => ({
      kind,
      go: go.replace(/‹(?:[^›]*\/)?([^›/]+)›/g, "$1"),
      ...(elem !== undefined && { elem }),
      ...(key !== undefined && { key }),
      ...(kind === "array" && { len: len ?? 0 }),
      ...(fields && {
        fields: fields.map(({ name, type, optional }) => ({
          name,
          type,
          ...(optional && { optional: true as const }),
        })),
      }),
      ...(recursive.has(number) && { recursive: true as const }),
    })),
  };
}
