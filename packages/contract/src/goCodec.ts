import { unreachable } from "@lockstep/schema";
import type { ContractTypes } from "./descriptor.ts";
import type { TypeModel } from "./model.ts";
import { smallestSize } from "./smallestSize.ts";

/** Go source of the encoders and decoders of a contract's types: straight code, no reflection. */
export interface GoCodec {
  /** Statement that writes the value of an expression. */
  write(type: number, expression: string): string;
  /** Expression that reads a value. */
  read(type: number): string;
  /** Functions that the statements and expressions call. */
  functions(): string;
}

/**
 * @param goType Go source of a type, as the generated file spells it
 */
export function goCodec(all: ContractTypes, goType: (type: TypeModel) => string): GoCodec {
  const { types, recursive } = all;
  const at = (number: number): TypeModel => {
    const type = types[number];
    if (!type) throw new Error(`no type ${number}`);
    return type;
  };
  const named = (type: TypeModel): boolean => type.name !== undefined;

  const write = (number: number, value: string): string => {
    const type = at(number);
    const plain = (go: string): string => (named(type) ? `${go}(${value})` : value);
    switch (type.kind) {
      case "bool":
        return `w.flag(${plain("bool")})`;
      case "int8":
        return `w.u8(byte(${value}))`;
      case "uint8":
        return `w.u8(${plain("byte")})`;
      case "int16":
        return `w.u16(uint16(${value}))`;
      case "uint16":
        return `w.u16(${plain("uint16")})`;
      case "int32":
        return `w.u32(uint32(${value}))`;
      case "uint32":
        return `w.u32(${plain("uint32")})`;
      case "int64":
        return `w.i64(${plain("int64")})`;
      case "int":
      case "uint":
      case "uint64":
      case "duration":
        return `w.i64(int64(${value}))`;
      case "float32":
        return `w.f32(${plain("float32")})`;
      case "float64":
        return `w.f64(${plain("float64")})`;
      case "string":
        return `w.text(${plain("string")})`;
      case "bytes":
        return `w.bytes(${value})`;
      case "time":
        return `w.time(${value})`;
      case "slice":
      case "array":
      case "map":
      case "pointer":
      case "struct":
        return `lockstepWrite${number}(w, ${value})`;
      default:
        return unreachable(type.kind);
    }
  };

  const read = (number: number): string => {
    const type = at(number);
    const as = (go: string, value: string): string =>
      named(type) ? `${goType(type)}(${value})` : go === "" ? value : `${go}(${value})`;
    switch (type.kind) {
      case "bool":
        return as("", "r.flag()");
      case "uint8":
        return as("", "r.u8()");
      case "uint16":
        return as("", "r.u16()");
      case "uint32":
        return as("", "r.u32()");
      case "int8":
        return as("int8", "r.u8()");
      case "int16":
        return as("int16", "r.u16()");
      case "int32":
        return as("int32", "r.u32()");
      case "int64":
        return as("", "r.i64()");
      case "int":
      case "uint":
      case "uint64":
      case "duration":
        return as(type.kind, "r.i64()");
      case "float32":
        return as("", "r.f32()");
      case "float64":
        return as("", "r.f64()");
      case "string":
        return as("", "r.text()");
      case "bytes":
        return as("", "r.bytes()");
      case "time":
        return "r.time()";
      case "slice":
      case "array":
      case "map":
      case "pointer":
      case "struct":
        return `lockstepRead${number}(r)`;
      default:
        return unreachable(type.kind);
    }
  };

  /** Body of the two functions of a compound type. */
  const bodies = (type: TypeModel): { write: string[]; read: string[] } => {
    const elem = type.elem ?? 0;
    const go = goType(type);
    switch (type.kind) {
      case "struct": {
        const fields = type.fields ?? [];
        if (fields.length === 0) return { write: ["w.u8(0)"], read: ["r.u8()", "return v"] };
        return {
          write: fields.map((field) => write(field.type, `v.${field.go}`)),
          read: [...fields.map((field) => `v.${field.go} = ${read(field.type)}`), "return v"],
        };
      }
      case "slice": {
        const size = smallestSize(types, elem);
        return {
          write: [
            `if w.count(len(v), ${size}) {`,
            "\tfor _, e := range v {",
            `\t\t${write(elem, "e")}`,
            "\t}",
            "}",
          ],
          read: [
            `v = make(${go}, r.count(${size}))`,
            "for i := range v {",
            `\tv[i] = ${read(elem)}`,
            "}",
            "return v",
          ],
        };
      }
      case "array":
        if (type.len === 0 || type.len === undefined) {
          return { write: ["w.u8(0)"], read: ["r.u8()", "return v"] };
        }
        return {
          write: ["for _, e := range v {", `\t${write(elem, "e")}`, "}"],
          read: ["for i := range v {", `\tv[i] = ${read(elem)}`, "}", "return v"],
        };
      case "map": {
        const key = type.key ?? 0;
        const size = smallestSize(types, key) + smallestSize(types, elem);
        return {
          write: [
            `if w.count(len(v), ${size}) {`,
            "\tfor k, e := range v {",
            `\t\t${write(key, "k")}`,
            `\t\t${write(elem, "e")}`,
            "\t}",
            "}",
          ],
          read: [
            `n := r.count(${size})`,
            `v = make(${go}, n)`,
            "for ; n > 0; n-- {",
            `\tk := ${read(key)}`,
            `\tv[k] = ${read(elem)}`,
            "}",
            "return v",
          ],
        };
      }
      case "pointer":
        return {
          write: ["w.flag(v != nil)", "if v != nil {", `\t${write(elem, "*v")}`, "}"],
          read: ["if r.flag() {", `\te := ${read(elem)}`, "\tv = &e", "}", "return v"],
        };
      default:
        throw new Error(`${type.kind} needs no function`);
    }
  };

  const functions = (): string =>
    types
      .map((type, number) => {
        if (!["struct", "slice", "array", "map", "pointer"].includes(type.kind)) return "";
        const body = bodies(type);
        const guarded = recursive.has(number);
        const go = goType(type);
        const lines = (list: string[]): string => list.map((line) => `\t${line}\n`).join("");
        const enter = (of: "r" | "w"): string =>
          guarded
            ? `\tif !${of}.enter() {\n\t\treturn${of === "r" ? " v" : ""}\n\t}\n\tdefer ${of}.leave()\n`
            : "";
        const writer = `
func lockstepWrite${number}(w *lockstepWriter, v ${go}) {
${enter("w")}${lines(body.write)}}
`;
        const reader = `
func lockstepRead${number}(r *lockstepReader) (v ${go}) {
${enter("r")}${lines(body.read)}}
`;
        return (all.returned.has(number) ? writer : "") + (all.sent.has(number) ? reader : "");
      })
      .join("");

  return { write, read, functions };
}
