import type { DescribedType } from "@lockstep/contract";
import { GoTime } from "./goTime.ts";

/** Go's zero value of a type, for a field that the contract marks as optional and the caller left out. */
export function zeroValue(types: readonly DescribedType[], number: number): unknown {
  const type = types[number];
  if (!type) throw new Error(`no type ${number}`);
  switch (type.kind) {
    case "bool":
      return false;
    case "string":
      return "";
    case "bytes":
      return new Uint8Array();
    case "time":
      return new GoTime({ seconds: -62135596800n, nanosecond: 0, offset: null });
    case "slice":
      return [];
    case "map":
      return new Map();
    case "pointer":
      return null;
    case "array": {
      const { elem = 0, len = 0 } = type;
      if (types[elem]?.kind === "uint8") return new Uint8Array(len);
      return Array.from({ length: len }, () => zeroValue(types, elem));
    }
    case "struct":
      return Object.fromEntries(
        (type.fields ?? []).map((field) => [field.name, zeroValue(types, field.type)]),
      );
    default:
      return 0;
  }
}
