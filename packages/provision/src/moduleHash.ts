import { createHash } from "node:crypto";

/**
 * Go's "h1:" hash over the files of a module: SHA-256 of one line per file, sorted by name, each
 * `<hex sha256>  <name>\n` (golang.org/x/mod/sumdb/dirhash).
 */
export function moduleHash(files: readonly { name: string; sha256: string }[]): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) =>
    Buffer.compare(Buffer.from(a.name, "utf8"), Buffer.from(b.name, "utf8")),
  );
  for (const { name, sha256 } of inOrder) hash.update(`${sha256}  ${name}\n`);
  return `h1:${hash.digest("base64")}`;
}
