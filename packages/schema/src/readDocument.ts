import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { documentFinding } from "./documentFinding.ts";
import type { Finding } from "./generated/documents.ts";
import { documentNouns, type InputKind } from "./kinds.ts";
import type { ParseResult } from "./parseText.ts";
import { documentSizeLimit, tooLarge } from "./sizeLimit.ts";

/**
 * Reads a document from disk and parses it. `displayPath` is what findings show. A file that is
 * missing, not regular, unreadable, too large or not UTF-8 is a finding (LS1005), not an exception.
 */
export async function readDocument<K extends InputKind>(
  kind: K,
  absolutePath: string,
  displayPath: string,
): Promise<ParseResult<K>> {
  const refuse = (cause: string, fix: string): ParseResult<K> => ({
    ok: false,
    findings: [unreadable(kind, displayPath, cause, fix)],
  });
  try {
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    const handle = await open(absolutePath, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await handle.stat();
      if (!status.isFile()) {
        return refuse("it is not a regular file", "put a regular file there, or correct the path");
      }
      if (status.size > documentSizeLimit) return { ok: false, findings: [tooLarge(displayPath)] };
      const bytes = await handle.readFile();
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      // The validators are most of this package, and many programs end up reading no document.
      const { parseDocument } = await import("./parseDocument.ts");
      return parseDocument(kind, text, displayPath);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch ((error as NodeJS.ErrnoException).code) {
      case "ENOENT":
      case "ENOTDIR":
        return refuse("there is no such file", "create it, or correct the path that names it");
      case "EACCES":
      case "EPERM":
        return refuse("permission to read it is denied", "allow yourself to read it");
      case "ERR_ENCODING_INVALID_ENCODED_DATA":
        return refuse("it is not UTF-8 text", "save it as UTF-8");
      case "EISDIR":
      case "ELOOP":
      case "ENXIO":
        return refuse("it is not a regular file", "put a regular file there, or correct the path");
      default:
        throw error;
    }
  }
}

function unreadable(kind: InputKind, file: string, cause: string, fix: string): Finding {
  const title = `${documentNouns[kind]} cannot be read`;
  return documentFinding("LS1005", title, { file }, { cause, fix });
}
