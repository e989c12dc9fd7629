const arenaBytes = 8 * 1024 * 1024;
const alignment = 8;

/** Memory for what is read of one file; the next file gets the same memory again. */
export interface Scratch {
  /** An 8-byte-aligned buffer, valid until `release`. */
  take(bytes: number): Buffer;
  release(): void;
}

let idle: ArrayBuffer | undefined;

/**
 * Hands out parts of one block. Fresh buffers would make the kernel clear every page of every
 * table of every file, which takes longer than to read them. What the block cannot hold, and what
 * is asked for while another file has the block, is fresh memory.
 */
export function takeScratch(): Scratch {
  const block = idle ?? new ArrayBuffer(arenaBytes);
  idle = undefined;
  let used = 0;
  return {
    take(bytes) {
      if (used + bytes > block.byteLength) return Buffer.allocUnsafeSlow(bytes);
      const buffer = Buffer.from(block, used, bytes);
      used += Math.ceil(bytes / alignment) * alignment;
      return buffer;
    },
    release() {
      idle = block;
    },
  };
}
