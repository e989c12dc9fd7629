import { nearestName } from "./nearestName.ts";
import { quote } from "./quote.ts";
import type { SchemaError } from "./SchemaError.ts";
import { adviseForm, suggestForm } from "./suggestForm.ts";

/** What a wrong value should have been, and what to write instead. */
export interface WrongValue {
  expected: string;
  found: string;
  fix: string;
}

const typeNouns: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
};

/** Reads one broken keyword about a value or, where `propertyName` is set, about the form of a key. */
export function wrongValue(error: SchemaError): WrongValue {
  const value = error.propertyName ?? error.data;
  const expected = expectation(error);
  return {
    expected,
    found: error.keyword === "uniqueItems" ? `${repeatedEntry(error)} twice` : quote(value),
    fix: replacement(error, value) ?? `write ${expected}`,
  };
}

function repeatedEntry({ data, params }: SchemaError): string {
  return quote((data as unknown[])[params.i as number]);
}

function expectation(error: SchemaError): string {
  const { params, parentSchema } = error;
  const form = parentSchema.description;
  const example = parentSchema.examples?.[0];
  switch (error.keyword) {
    case "pattern":
      return `${form}, as in ${quote(example)}`;
    case "enum":
      return `one of ${(params.allowedValues as unknown[]).map((value) => quote(value)).join(", ")}`;
    case "const":
      return quote(params.allowedValue);
    case "minLength":
      return "text that is not empty";
    case "minItems":
      return "at least one entry";
    case "minimum":
      return `a number of at least ${String(params.limit)}`;
    case "uniqueItems":
      return "every entry once";
    default: {
      const noun = [params.type]
        .flat()
        .map((type) => typeNouns[String(type)] ?? String(type))
        .join(" or ");
      return example === undefined ? noun : `${noun}, as in ${quote(example)}`;
    }
  }
}

function replacement(error: SchemaError, value: unknown): string | undefined {
  const { params, keyword } = error;
  switch (keyword) {
    case "pattern":
      return typeof value === "string" ? formReplacement(error, value) : undefined;
    case "enum": {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const near = nearestName(String(value), allowed);
      return near === undefined ? undefined : `write ${quote(near)}`;
    }
    case "type":
      return typeReplacement(error, value);
    case "uniqueItems":
      return "remove one of the two equal entries";
    case "minItems":
      return `write at least one, as in ${quote(error.parentSchema.examples?.[0])}`;
    default:
      return undefined;
  }
}

function formReplacement(error: SchemaError, value: string): string {
  const form = /definitions\/(\w+)\/(?:pattern|type)$/.exec(error.schemaPath)?.[1] ?? "";
  const meant = suggestForm(form, value, new RegExp(String(error.parentSchema.pattern), "u"));
  if (meant !== undefined) return `write ${quote(meant, 200)}`;
  const example = quote(error.parentSchema.examples?.[0], 200);
  return adviseForm(form, value) ?? `write one of that form, as in ${example}`;
}

function typeReplacement(error: SchemaError, value: unknown): string | undefined {
  const type = error.params.type;
  if (type === "array" && typeof value === "string") return `write ${quote([value], 200)}`;
  if (type === "string" && typeof value === "number") {
    const { pattern } = error.parentSchema;
    return pattern === undefined || new RegExp(pattern, "u").test(`${value}`)
      ? `write it in double quotes: ${quote(`${value}`)}`
      : formReplacement(error, `${value}`);
  }
  if (type === "boolean" && /^(true|false)$/i.test(String(value))) {
    return `write ${String(value).toLowerCase()} without quotes`;
  }
  return undefined;
}
