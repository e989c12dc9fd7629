import { escapeInvisible } from "./escapeInvisible.ts";

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
