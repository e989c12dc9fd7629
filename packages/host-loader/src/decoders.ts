import type { DescribedType } from "@lockstep/contract";
import type { ByteReader } from "./byteReader.ts";
import { GoTime } from "./goTime.ts";

/** Takes a value from a frame. Throws when the frame ends too soon. */
export type Decoder = (reader: ByteReader) => unknown;

const utc = -(2 ** 31);

/** A decoder for each type of a descriptor, in its order. */
export function buildDecoders(types: readonly DescribedType[]): Decoder[] {
  const decoders: Decoder[] = [];
  const later = (number: number): Decoder => {
    let found: Decoder | undefined;
    return (reader) => {
      found ??= decoders[number];
      return found?.(reader);
    };
  };
  for (let number = types.length - 1; number >= 0; number--) {
    const type = types[number];
    if (type) decoders[number] = decoderOf(type, (of) => decoders[of] ?? later(of), types);
  }
  return decoders;
}

function decoderOf(
  type: DescribedType,
  part: (number: number) => Decoder,
  types: readonly DescribedType[],
): Decoder {
  const { kind } = type;
  switch (kind) {
    case "bool":
      return (reader) => reader.u8() !== 0;
    case "int8":
      return (reader) => reader.view.getInt8(reader.take(1));
    case "uint8":
      return (reader) => reader.u8();
    case "int16":
      return (reader) => reader.view.getInt16(reader.take(2), true);
    case "uint16":
      return (reader) => reader.view.getUint16(reader.take(2), true);
    case "int32":
      return (reader) => reader.view.getInt32(reader.take(4), true);
    case "uint32":
      return (reader) => reader.u32();
    case "int":
    case "int64":
    case "duration":
      return (reader) => reader.view.getBigInt64(reader.take(8), true);
    case "uint":
    case "uint64":
      return (reader) => reader.view.getBigUint64(reader.take(8), true);
    case "float32":
      return (reader) => reader.view.getFloat32(reader.take(4), true);
    case "float64":
      return (reader) => reader.view.getFloat64(reader.take(8), true);
    case "string":
      return (reader) => reader.text();
    case "bytes":
      return (reader) => reader.bytes();
    case "time":
      return decodeTime;
    case "slice":
      return slice(part(type.elem ?? 0));
    case "array":
      return array(type, part(type.elem ?? 0), types[type.elem ?? 0]?.kind === "uint8");
    case "map":
      return map(types[type.key ?? 0], part(type.key ?? 0), part(type.elem ?? 0));
    case "pointer": {
      const target = part(type.elem ?? 0);
      return (reader) => (reader.u8() === 0 ? null : target(reader));
    }
    case "struct":
      return struct(type, part);
    default:
      throw new Error(`a type of the unknown kind ${kind satisfies never}`);
  }
}

const decodeTime: Decoder = (reader) => {
  const at = reader.take(16);
  const offset = reader.view.getInt32(at + 12, true);
  return new GoTime({
    seconds: reader.view.getBigInt64(at, true),
    nanosecond: reader.view.getUint32(at + 8, true),
    offset: offset === utc ? null : offset,
  });
};

function slice(element: Decoder): Decoder {
  return (reader) => {
    const count = reader.count();
    const list = new Array<unknown>(count);
    for (let i = 0; i < count; i++) list[i] = element(reader);
    return list;
  };
}

function array({ len = 0 }: DescribedType, element: Decoder, ofBytes: boolean): Decoder {
  if (len === 0) {
    return (reader) => {
      reader.u8();
      return ofBytes ? new Uint8Array() : [];
    };
  }
  if (ofBytes) {
    return (reader) => {
      const start = reader.take(len);
      return new Uint8Array(reader.buffer.subarray(start, start + len));
    };
  }
  return (reader) => {
    const list = new Array<unknown>(len);
    for (let i = 0; i < len; i++) list[i] = element(reader);
    return list;
  };
}

function map(keyType: DescribedType | undefined, key: Decoder, element: Decoder): Decoder {
  if (keyType?.kind !== "string") {
    return (reader) => {
      const entries = new Map<unknown, unknown>();
      for (let left = reader.count(); left > 0; left--) entries.set(key(reader), element(reader));
      return entries;
    };
  }
  return (reader) => {
    const record: Record<string, unknown> = {};
    for (let left = reader.count(); left > 0; left--) {
      const name = reader.text();
      const value = element(reader);
      if (name === "__proto__") define(record, name, value);
      else record[name] = value;
    }
    return record;
  };
}

/** A property like any other, where an assignment would change the object's prototype. */
function define(record: object, name: string, value: unknown): void {
  Object.defineProperty(record, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function struct(type: DescribedType, part: (number: number) => Decoder): Decoder {
  const names = (type.fields ?? []).map(({ name }) => name);
  const decoders = (type.fields ?? []).map((field) => part(field.type));
  if (names.length === 0) {
    return (reader) => {
      reader.u8();
      return {};
    };
  }
  return (reader) => {
    const value: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      value[names[i] as string] = (decoders[i] as Decoder)(reader);
    }
    return value;
  };
}
