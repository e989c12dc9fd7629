import { documentFinding } from "./documentFinding.ts";
import type { Finding } from "./generated/documents.ts";

/** Largest document that is read, in bytes of UTF-8. */
export const documentSizeLimit: number = 4 * 1024 * 1024;

/** Finding about a document of more than `documentSizeLimit` bytes. */
export function tooLarge(file: string): Finding {
  const cause = `it has more than ${documentSizeLimit / 1024 / 1024} MiB, the limit for a document`;
  const fix = "make it smaller, or correct the path: this is probably another file";
  return documentFinding("LS1005", "document is too large", { file }, { cause, fix });
}
