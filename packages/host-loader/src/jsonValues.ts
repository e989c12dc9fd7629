import type { DescribedType } from "@lockstep/contract";
import { escapeInvisible, nearestName } from "@lockstep/schema";
import { GoTime } from "./goTime.ts";
import { formatTime, parseTime } from "./jsonTime.ts";
import { Mismatch } from "./mismatch.ts";

/**
 * A value as a remote method takes it, from its form in JSON: bytes are base64, times RFC 3339
 * texts, 64-bit integers numbers or texts of digits, maps objects, and what floats have and JSON's
 * numbers have not is text. Throws {@link Mismatch} for what would become another value or get lost on
 * the way. What else does not fit is left as it is: the encoder says what was expected.
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
      return typeof json === "string" && digits.test(json) ? BigInt(json) : json;
    case "int8":
    case "int16":
    case "int32":
    case "uint8":
    case "uint16":
    case "uint32":
      return json;
    case "float32":
    case "float64":
      // JSON has no infinity: a number that is too large for a float64 was read as one.
      if (json === Infinity || json === -Infinity) Mismatch.expected(`a ${type.go}`, json);
      return typeof json === "string" && notFinite.test(json) ? Number(json) : json;
    case "bytes":
      return fromBase64(json);
    case "time":
      return (
        (typeof json === "string" ? parseTime(json) : undefined) ??
        Mismatch.expected("a time of RFC 3339, as in 2026-01-31T23:59:59Z", json)
      );
    case "pointer":
      return json === null ? null : fromJson(types, elem, json);
    case "array":
      return types[elem]?.kind === "uint8" ? fromBase64(json) : fromList(types, elem, json);
    case "slice":
      return fromList(types, elem, json);
    case "map": {
      if (!isRecord(json)) return json;
      const entries = Object.entries(json);
      return new Map(
        entries.map(([name, part]) =>
          within(`[${JSON.stringify(name)}]`, () => [
            mapKey(types, key, name),
            fromJson(types, elem, part),
          ]),
        ),
      );
    }
    case "struct": {
      if (!isRecord(json)) return json;
      const fields = type.fields ?? [];
      requireKnownKeys(type.go, fields, json);
      const given = fields.filter(({ name }) => Object.hasOwn(json, name));
      return Object.fromEntries(
        given.map(({ name, type: of }) => [
          name,
          within(`.${name}`, () => fromJson(types, of, json[name])),
        ]),
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
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
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

/** Of an integer, written in the one way that makes two texts of one number impossible. */
const digits = /^(?:0|-?[1-9]\d*)$/;

const notFinite = /^(?:NaN|-?Infinity)$/;

function fromList(types: readonly DescribedType[], elem: number, json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  return json.map((part, i) => within(`[${i}]`, () => fromJson(types, elem, part)));
}

/** Only what base64 would write: Node's decoder leaves out whatever is none. */
function fromBase64(json: unknown): Uint8Array {
  const bytes = Buffer.from(typeof json === "string" ? json : "", "base64");
  if (bytes.toString("base64") !== json) Mismatch.expected("bytes in base64, as in AAEC/w==", json);
  return new Uint8Array(bytes);
}

function requireKnownKeys(go: string, fields: readonly { name: string }[], json: object): void {
  const names = fields.map(({ name }) => name);
  const unknown = Object.keys(json).find((key) => !names.includes(key));
  if (unknown === undefined) return;
  const near = nearestName(
    unknown,
    names.filter((name) => !Object.hasOwn(json, name)),
  );
  const hint = near === undefined ? "" : `did you mean ${JSON.stringify(near)}? `;
  const has = names.map((name) => JSON.stringify(name)).join(", ") || "no keys";
  const key = escapeInvisible(JSON.stringify(unknown));
  throw new Mismatch(`unknown key ${key}; ${hint}${go} has ${has}`);
}

/** What `work` gives; of a mismatch in it, the path begins with `step`. */
function within<T>(step: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw Mismatch.at(error, step);
  }
}

function mapKey(types: readonly DescribedType[], key: number, text: string): unknown {
  const kind = types[key]?.kind;
  if (kind === "string") return text;
  if (kind === "bool") return text === "true" ? true : text === "false" ? false : text;
  if (!digits.test(text)) Mismatch.expected("an integer without leading zeros as a key", text);
  const wide = kind === "int" || kind === "uint" || kind?.endsWith("64") || kind === "duration";
  return wide ? BigInt(text) : Number(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
