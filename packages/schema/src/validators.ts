import * as generated from "./generated/validators.ts";
import type { DocumentKind } from "./kinds.ts";

/** The part of a schema that explains an error. */
export interface SchemaPart {
  description?: string;
  examples?: unknown[];
  const?: unknown;
  properties?: Record<string, SchemaPart>;
}

/** One broken keyword, as ajv reports it with `verbose`. */
export interface SchemaError {
  /** JSON pointer of the value, or of the object where the keyword is about a key. */
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The key, where the error is about the form of a key. */
  propertyName?: string;
  parentSchema: SchemaPart;
  data: unknown;
}

type Validate = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

const validators: Record<DocumentKind, Validate> = {
  workspace: generated.workspace,
  host: generated.host,
  plugin: generated.plugin,
  lock: generated.lock,
  record: generated.record,
  "check-report": generated.checkReport,
  "build-report": generated.buildReport,
  "ci-report": generated.ciReport,
};

/** Every way in which a value breaks the schema of its kind; none when it is valid. */
export function schemaErrors(kind: DocumentKind, value: unknown): SchemaError[] {
  const validate = validators[kind];
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
