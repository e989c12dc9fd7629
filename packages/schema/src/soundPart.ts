import { pointerSegments } from "./jsonTree.ts";
import type { SchemaError } from "./SchemaError.ts";

/** What of a document is as its schema wants it. */
export interface SoundPart<T> {
  /** The properties that nothing is wrong with. */
  value: Partial<T>;
  /** Names of the others, missing ones among them. */
  wrong: ReadonlySet<string>;
}

/** The sound part of a value with these errors; undefined where it is no object. */
export function soundPart<T>(
  value: unknown,
  errors: readonly SchemaError[],
): SoundPart<T> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(errors.map(propertyOf));
  const sound = Object.entries(value).filter(([name]) => !wrong.has(name));
  return { value: Object.fromEntries(sound) as Partial<T>, wrong };
}

/** The property of the document that an error is in. */
function propertyOf({ instancePath, params, propertyName }: SchemaError): string {
  const [first] = pointerSegments(instancePath);
  return first ?? propertyName ?? String(params.additionalProperty ?? params.missingProperty);
}
