import type { DescribedType } from "@lockstep/contract";
import { GoTime } from "./goTime.ts";

/**
 * A value as a remote method takes it, from its form in JSON: bytes are base64, times RFC 3339
 * texts, 64-bit integers numbers or texts of digits, maps objects. What does not fit is left as it
 * is: the encoder says what was expected.
 */
export function fromJson(types: readonly DescribedType[], number: number, json: unknown): unknown {
  const type = types[number];
  if (!type) throw new Error(`no type ${number}`);
  const { kind, elem = 0, key = 0 } = type;
  switch (kind) {
    case "int":
    case "uint":
    case "int64":
    case "uint64":
    case "duration":
      return typeof json === "string" && /^-?\d+$/.test(json) ? BigInt(json) : json;
    case "int8":
    case "int16":
    case "int32":
    case "uint8":
    case "uint16":
    case "uint32":
      return json;
    case "bytes":
      return typeof json === "string" ? new Uint8Array(Buffer.from(json, "base64")) : json;
    case "time":
      return typeof json === "string" ? (parseTime(json) ?? json) : json;
    case "pointer":
      return json === null ? null : fromJson(types, elem, json);
    case "array":
      if (types[elem]?.kind === "uint8" && typeof json === "string") {
        return new Uint8Array(Buffer.from(json, "base64"));
      }
      return Array.isArray(json) ? json.map((part) => fromJson(types, elem, part)) : json;
    case "slice":
      return Array.isArray(json) ? json.map((part) => fromJson(types, elem, part)) : json;
    case "map": {
      if (!isRecord(json)) return json;
      const entries = Object.entries(json);
      return new Map(
        entries.map(([name, part]) => [mapKey(types, key, name), fromJson(types, elem, part)]),
      );
    }
    case "struct": {
      if (!isRecord(json)) return json;
      const known = (type.fields ?? []).filter(({ name }) => Object.hasOwn(json, name));
      return Object.fromEntries(
        known.map((field) => [field.name, fromJson(types, field.type, json[field.name])]),
      );
    }
    default:
      return json;
  }
}

/** A value that a remote method gave, in the form that {@link fromJson} takes. */
export function toJson(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "bigint") {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof GoTime) return formatTime(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, part]) => [String(key), toJson(part)]));
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
  }
  return value;
}

function mapKey(types: readonly DescribedType[], key: number, text: string): unknown {
  const kind = types[key]?.kind;
  if (kind === "string") return text;
  if (kind === "bool") return text === "true" ? true : text === "false" ? false : text;
  if (!/^-?\d+$/.test(text)) return text;
  const wide = kind === "int" || kind === "uint" || kind?.endsWith("64") || kind === "duration";
  return wide ? BigInt(text) : Number(text);
}

const rfc3339 =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?(?:([Zz])|([+-])(\d\d):(\d\d))$/;

function parseTime(text: string): GoTime | undefined {
  const [, date, clock, fraction = "", utc, sign, hours, minutes] = rfc3339.exec(text) ?? [];
  if (date === undefined) return undefined;
  const offset = utc ? 0 : (Number(hours) * 60 + Number(minutes)) * 60 * (sign === "-" ? -1 : 1);
  const local = Date.parse(`${date}T${clock}Z`);
  if (Number.isNaN(local)) return undefined;
  return new GoTime({
    seconds: BigInt(local / 1000 - offset),
    nanosecond: Number(fraction.padEnd(9, "0")),
    offset: utc ? null : offset,
  });
}

function formatTime(time: GoTime): string {
  const { seconds, nanosecond, offset } = GoTime.parts(time);
  const local = new Date((Number(seconds) + (offset ?? 0)) * 1000);
  if (Number.isNaN(local.getTime())) return `${seconds}.${String(nanosecond).padStart(9, "0")}`;
  const fraction = nanosecond ? `.${String(nanosecond).padStart(9, "0").replace(/0+$/, "")}` : "";
  const minutes = Math.abs(Math.trunc((offset ?? 0) / 60));
  const two = (value: number): string => String(value).padStart(2, "0");
  const zone =
    offset === null
      ? "Z"
      : `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return local.toISOString().slice(0, 19) + fraction + zone;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
