const LIMIT = 2000;

/**
 * A tool's words fit for a report: user names, passwords and queries are cut out of URLs, and the
 * text is bounded.
 */
export function redact(text: string): string {
  const clean = text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'`]*@/gi, "$1")
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'`]*)[?#][^\s"'`]*/gi, "$1")
    .trim();
  return clean.length > LIMIT ? `${clean.slice(0, LIMIT)} ...` : clean;
}
