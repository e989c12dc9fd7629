import { Buffer } from "node:buffer";

/**
 * Cuts a stream into frames. Frames that lie whole in a chunk are handed on in place; only one that
 * spans chunks is copied, once.
 */
export class FrameSplitter {
  readonly #onFrame: (chunk: Buffer, start: number, end: number) => void;
  readonly #waiting: Buffer[] = [];
  #waitingSize = 0;
  /** Bytes without which no frame is complete. */
  #needed = 4;
  /** Largest length a frame may say. */
  limit: number;

  constructor(limit: number, onFrame: (chunk: Buffer, start: number, end: number) => void) {
    this.limit = limit;
    this.#onFrame = onFrame;
  }

  /** Takes the next chunk. Throws RangeError when a frame is larger than the limit. */
  push(chunk: Buffer): void {
    let all = chunk;
    if (this.#waitingSize > 0) {
      this.#waiting.push(chunk);
      this.#waitingSize += chunk.length;
      if (this.#waitingSize < this.#needed) return;
      all = Buffer.concat(this.#waiting, this.#waitingSize);
      this.#waiting.length = 0;
      this.#waitingSize = 0;
    }
    const { length } = all;
    let at = 0;
    this.#needed = 4;
    while (length - at >= 4) {
      const size = all.readUInt32LE(at);
      if (size > this.limit) throw new RangeError(`a frame of ${size} bytes`);
      if (length - at - 4 < size) {
        this.#needed = size + 4;
        break;
      }
      this.#onFrame(all, at + 4, at + 4 + size);
      at += 4 + size;
    }
    if (at < length) {
      this.#waiting.push(all.subarray(at));
      this.#waitingSize = length - at;
    }
  }
}
