import { unreachable } from "@lockstep/schema";
import type { TypeModel } from "./model.ts";

/** Bytes that a value of a type takes at least, so that a count can be judged before it is believed. */
export function smallestSize(types: readonly TypeModel[], number: number): number {
  const type = types[number];
  if (!type) throw new Error(`no type ${number}`);
  switch (type.kind) {
    case "bool":
    case "int8":
    case "uint8":
    case "pointer":
      return 1;
    case "int16":
    case "uint16":
      return 2;
    case "int32":
    case "uint32":
    case "float32":
    case "string":
    case "bytes":
    case "slice":
    case "map":
      return 4;
    case "int":
    case "uint":
    case "int64":
    case "uint64":
    case "float64":
    case "duration":
      return 8;
    case "time":
      return 16;
    case "array":
      return Math.max(1, (type.len ?? 0) * smallestSize(types, type.elem ?? 0));
    case "struct":
      return Math.max(
        1,
        (type.fields ?? []).reduce((sum, field) => sum + smallestSize(types, field.type), 0),
      );
    default:
      return unreachable(type.kind);
  }
}
