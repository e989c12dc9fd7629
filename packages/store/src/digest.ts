import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** SHA-256 of the bytes (text as UTF-8), in lower case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * SHA-256 of a file's content, in lower case hex. Synchronous: hashing is the work of one thread, and
 * handing each piece to and fro between threads costs more than the reading.
 */
export function sha256File(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1 << 18);
  const file = openSync(path, "r");
  try {
    for (;;) {
      const size = readSync(file, piece, 0, piece.length, null);
      if (size === 0) return hash.digest("hex");
      hash.update(piece.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
}
