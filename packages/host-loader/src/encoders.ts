import type { DescribedType } from "@lockstep/contract";
import type { ByteWriter } from "./byteWriter.ts";
import { depthLimit } from "./depthLimit.ts";
import { GoTime } from "./goTime.ts";
import { Mismatch } from "./mismatch.ts";
import { zeroValue } from "./zeroValue.ts";

/** Appends a value. Throws {@link Mismatch} when it is not of the type. */
export type Encoder = (writer: ByteWriter, value: unknown) => void;

const utc = -(2 ** 31);
/** As Go writes it: math.MaxFloat32. */
const largest32 = "3.4e38";

/** An encoder for each type of a descriptor, in its order. Encoders of parts are bound by index. */
export function buildEncoders(types: readonly DescribedType[]): Encoder[] {
  const encoders: Encoder[] = [];
  const later = (number: number): Encoder => {
    let found: Encoder | undefined;
    return (writer, value) => {
      found ??= encoders[number];
      found?.(writer, value);
    };
  };
  const depth = { levels: 0 };
  // Parts come after the whole in the list, so build from the end: most are there already.
  for (let number = types.length - 1; number >= 0; number--) {
    const type = types[number];
    if (!type) continue;
    const part = (of: number): Encoder => encoders[of] ?? later(of);
    const encoder = encoderOf(type, part, types);
    encoders[number] = type.recursive ? limited(encoder, depth) : encoder;
  }
  return encoders;
}

/** All recursive types share one `depth`, as in the driver: they may hold each other. */
function limited(encoder: Encoder, depth: { levels: number }): Encoder {
  return (writer, value) => {
    if (depth.levels >= depthLimit) throw new Mismatch(`nested deeper than ${depthLimit} levels`);
    depth.levels++;
    try {
      encoder(writer, value);
    } finally {
      depth.levels--;
    }
  };
}

function encoderOf(
  type: DescribedType,
  part: (number: number) => Encoder,
  types: readonly DescribedType[],
): Encoder {
  const { kind, go } = type;
  switch (kind) {
    case "bool":
      return (writer, value) => {
        if (typeof value !== "boolean") Mismatch.expected("a boolean", value);
        const at = writer.take(1);
        writer.buffer[at] = value ? 1 : 0;
      };
    case "int8":
      return integer(go, 1, -128, 127);
    case "uint8":
      return integer(go, 1, 0, 255);
    case "int16":
      return integer(go, 2, -32768, 32767);
    case "uint16":
      return integer(go, 2, 0, 65535);
    case "int32":
      return integer(go, 4, -(2 ** 31), 2 ** 31 - 1);
    case "uint32":
      return integer(go, 4, 0, 2 ** 32 - 1);
    case "int":
    case "int64":
    case "duration":
      return wide(go, -(2n ** 63n), 2n ** 63n - 1n);
    case "uint":
    case "uint64":
      return wide(go, 0n, 2n ** 64n - 1n);
    case "float32":
      return (writer, value) => {
        if (typeof value !== "number") Mismatch.expected("a number", value);
        if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
          Mismatch.expected(`a number of ${go}, ${largest32} at most`, value);
        }
        const at = writer.take(4);
        writer.view.setFloat32(at, value, true);
      };
    case "float64":
      return (writer, value) => {
        if (typeof value !== "number") Mismatch.expected("a number", value);
        const at = writer.take(8);
        writer.view.setFloat64(at, value, true);
      };
    case "string":
      return (writer, value) => {
        if (typeof value !== "string") Mismatch.expected("a string", value);
        writer.text(value);
      };
    case "bytes":
      return (writer, value) => {
        if (!(value instanceof Uint8Array)) Mismatch.expected("a Uint8Array", value);
        writer.bytes(value);
      };
    case "time":
      return encodeTime;
    case "slice":
      return slice(part(type.elem ?? 0));
    case "array":
      return array(type, part(type.elem ?? 0), types[type.elem ?? 0]?.kind === "uint8");
    case "map":
      return map(types[type.key ?? 0], part(type.key ?? 0), part(type.elem ?? 0));
    case "pointer":
      return pointer(part(type.elem ?? 0));
    case "struct":
      return struct(type, part, types);
    default:
      throw new Error(`a type of the unknown kind ${kind satisfies never}`);
  }
}

function integer(go: string, size: 1 | 2 | 4, least: number, most: number): Encoder {
  return (writer, value) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
      Mismatch.expected(`an integer of ${go}, ${least} to ${most}`, value);
    }
    const at = writer.take(size);
    if (size === 1) writer.buffer[at] = value & 255;
    else if (size === 2) writer.view.setUint16(at, value & 65535, true);
    else writer.view.setUint32(at, value >>> 0, true);
  };
}

/** 64 bits: a bigint, or a number that is exact. */
function wide(go: string, least: bigint, most: bigint): Encoder {
  const unsigned = least === 0n;
  return (writer, value) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && !(unsigned && value < 0)) {
      const at = writer.take(8);
      writer.view.setInt32(at, value | 0, true);
      writer.view.setInt32(at + 4, Math.floor(value / 2 ** 32), true);
      return;
    }
    if (typeof value !== "bigint" || value < least || value > most) {
      Mismatch.expected(`a bigint or safe integer of ${go}`, value);
    }
    const at = writer.take(8);
    writer.view.setBigUint64(at, BigInt.asUintN(64, value), true);
  };
}

const encodeTime: Encoder = (writer, value) => {
  if (!(value instanceof Date)) Mismatch.expected("a Date", value);
  if (!(value instanceof GoTime) && Number.isNaN(value.getTime())) {
    Mismatch.expected("a valid Date", value);
  }
  const { seconds, nanosecond, offset } = GoTime.parts(value);
  const at = writer.take(16);
  writer.view.setBigInt64(at, seconds, true);
  writer.view.setUint32(at + 8, nanosecond, true);
  writer.view.setInt32(at + 12, offset ?? utc, true);
};

function slice(element: Encoder): Encoder {
  return (writer, value) => {
    if (!Array.isArray(value)) Mismatch.expected("an array", value);
    const at = writer.take(4);
    writer.view.setUint32(at, value.length, true);
    elements(writer, value, element);
  };
}

function elements(writer: ByteWriter, value: readonly unknown[], element: Encoder): void {
  let i = 0;
  try {
    for (; i < value.length; i++) element(writer, value[i]);
  } catch (error) {
    throw Mismatch.at(error, `[${i}]`);
  }
}

function array({ len = 0 }: DescribedType, element: Encoder, ofBytes: boolean): Encoder {
  return (writer, value) => {
    const right = ofBytes ? value instanceof Uint8Array : Array.isArray(value);
    const list = value as readonly unknown[];
    if (!right || list.length !== len) {
      Mismatch.expected(`${ofBytes ? "a Uint8Array" : "an array"} of ${len}`, value);
    }
    if (len === 0) writer.buffer[writer.take(1)] = 0;
    else elements(writer, list, element);
  };
}

function map(keyType: DescribedType | undefined, key: Encoder, element: Encoder): Encoder {
  const textKeys = keyType?.kind === "string";
  return (writer, value) => {
    let entries: readonly (readonly [unknown, unknown])[];
    if (value instanceof Map) entries = [...value];
    else if (textKeys && isRecord(value)) entries = Object.entries(value);
    else Mismatch.expected(textKeys ? "an object or a Map" : "a Map", value);
    const at = writer.take(4);
    writer.view.setUint32(at, entries.length, true);
    for (const [name, entry] of entries) {
      try {
        key(writer, name);
        element(writer, entry);
      } catch (error) {
        throw Mismatch.at(error, `[${typeof name === "string" ? JSON.stringify(name) : name}]`);
      }
    }
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointer(target: Encoder): Encoder {
  return (writer, value) => {
    const present = value !== null && value !== undefined;
    const at = writer.take(1);
    writer.buffer[at] = present ? 1 : 0;
    if (present) target(writer, value);
  };
}

function struct(
  type: DescribedType,
  part: (number: number) => Encoder,
  types: readonly DescribedType[],
): Encoder {
  const fields = type.fields ?? [];
  const names = fields.map(({ name }) => name);
  const absent = fields.map(({ optional, type: of }) => optional && (() => zeroValue(types, of)));
  const encoders = fields.map(({ name, type: of }, i) =>
    name in Object.prototype ? orInherited(part(of), absent[i]) : part(of),
  );
  return (writer, value) => {
    if (!isRecord(value)) Mismatch.expected(`an object (${type.go})`, value);
    if (names.length === 0) writer.buffer[writer.take(1)] = 0;
    let i = 0;
    try {
      for (; i < names.length; i++) {
        let field = value[names[i] as string];
        if (field === undefined) {
          const zero = absent[i];
          if (zero) field = zero();
        }
        (encoders[i] as Encoder)(writer, field);
      }
    } catch (error) {
      throw Mismatch.at(error, `.${names[i]}`);
    }
  };
}

/**
 * Of a field that is called as what every object inherits, constructor or toString: where the object
 * has no such field, a function is found, which is no value of any type. Kept out of the loop over
 * fields, which is hot.
 */
function orInherited(encoder: Encoder, zero: (() => unknown) | undefined): Encoder {
  return (writer, value) => encoder(writer, typeof value === "function" ? zero?.() : value);
}
