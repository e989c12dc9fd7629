const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with control, invisible and direction-changing characters written as \uXXXX. */
export function escapeInvisible(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const fewEntries = 5;

/** A value of a document on one line, at most `limit` characters, safe to print. */
export function quote(value: unknown, limit = 80): string {
  if (typeof value !== "object" || value === null) return primitive(value, limit);
  if (!Array.isArray(value)) return `an object with ${Object.keys(value).length} properties`;
  const plain = value.length <= fewEntries && value.every((entry) => typeof entry !== "object");
  if (!plain) return `a list with ${value.length} entries`;
  return `[${value.map((entry) => primitive(entry, limit / fewEntries)).join(", ")}]`;
}

function primitive(value: unknown, limit: number): string {
  const shortened = typeof value === "string" ? value.slice(0, limit + 1) : value;
  const text = escapeInvisible(JSON.stringify(shortened) ?? String(shortened));
  return text.length <= limit ? text : `${text.slice(0, limit - 3)}...`;
}
