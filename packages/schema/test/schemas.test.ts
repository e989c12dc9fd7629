import { readdir, readFile } from "node:fs/promises";
import { type DocumentKind, schemaUrl } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { Ajv } from "ajv";
import { parseAny } from "./findingsOf.ts";
import { samples } from "./samples.ts";

type Schema = Record<string, unknown>;

const test = suite("schemas");
const folder = new URL("../assets/schema/", import.meta.url);
const files = (await readdir(folder)).sort();
const schemas = new Map<string, Schema>();
for (const file of files) {
  schemas.set(file, JSON.parse(await readFile(new URL(file, folder), "utf8")) as Schema);
}

/** Every object inside a schema, with its path. */
function* parts(value: unknown, path: string): Generator<[string, Schema]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Schema];
  for (const [key, child] of Object.entries(value)) yield* parts(child, `${path}/${key}`);
}

test("each is valid draft-07, and ajv finds nothing to complain of in strict mode", () => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  for (const [file, schema] of schemas) {
    assert.is(schema.$schema, "http://json-schema.org/draft-07/schema#", file);
    assert.is(schema.$id, file);
    assert.ok(ajv.validateSchema(schema), `${file}: ${ajv.errorsText()}`);
  }
});

test("each property and map has a description, and each object is closed", () => {
  for (const [file, schema] of schemas) {
    for (const [path, part] of parts(schema, file)) {
      if (path.endsWith("/properties") || path.endsWith("/examples")) continue;
      if (/\/(if|then)(\/|$)/.test(path)) continue; // conditions on an object that is closed itself
      if (/\/properties\/[^/]+$/.test(path)) assert.type(part.description, "string", path);
      if (part.type === "object") assert.ok("additionalProperties" in part, path);
      if (part.properties) assert.is(part.additionalProperties, false, path);
    }
  }
});

test("each form has an example that has the form, for help and for fixes", () => {
  const forms = (schemas.get("values.schema.json")?.definitions ?? {}) as Record<string, Schema>;
  assert.ok(Object.keys(forms).length > 10);
  for (const [name, form] of Object.entries(forms)) {
    const [example] = form.examples as string[];
    assert.match(example!, new RegExp(String(form.pattern), "u"), name);
  }
});

test("patterns are only in values.schema.json, where their example is", () => {
  for (const [file, schema] of schemas) {
    if (file === "values.schema.json") continue;
    for (const [path, part] of parts(schema, file)) assert.not.type(part.pattern, "string", path);
  }
});

for (const [kind, sample] of Object.entries(samples)) {
  test(`a ${kind} with every property validates, and its schema can be found`, async () => {
    const result = parseAny(kind as DocumentKind, JSON.stringify(sample, null, 2), "sample");
    assert.equal(result, { ok: true, value: sample });
    const schema = JSON.parse(await readFile(schemaUrl(kind as DocumentKind), "utf8")) as Schema;
    const properties = Object.keys(schema.properties as object);
    assert.equal(Object.keys(sample).sort(), properties.sort(), "the sample uses every property");
  });
}

test.run();
