/** The part of a schema that explains an error. */
export interface SchemaPart {
  description?: string;
  examples?: unknown[];
  const?: unknown;
  pattern?: string;
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

/** A compiled schema; it leaves what it found in `errors`. */
export type Validate = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

/** Every way in which a value breaks a schema; none when it is valid. */
export function schemaErrors(validate: Validate, value: unknown): SchemaError[] {
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
