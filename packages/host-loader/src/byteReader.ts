import { Buffer } from "node:buffer";

/** Takes values from one frame at a time. Reading past its end throws. */
export class ByteReader {
  buffer: Buffer = Buffer.alloc(0);
  view: DataView = new DataView(this.buffer.buffer);
  at = 0;
  end = 0;

  /** Turns to another buffer. */
  use(buffer: Buffer): void {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }

  /** Steps over `size` bytes and returns where they begin. */
  take(size: number): number {
    const start = this.at;
    this.at = start + size;
    if (this.at > this.end) throw new RangeError("a frame ends too soon");
    return start;
  }

  u8(): number {
    return this.buffer[this.take(1)] ?? 0;
  }

  u32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  /** A number of elements, each of which takes at least one byte. */
  count(): number {
    const count = this.u32();
    if (count > this.end - this.at) throw new RangeError("a frame ends too soon");
    return count;
  }

  text(): string {
    const length = this.count();
    const start = this.take(length);
    return length === 0 ? "" : this.buffer.toString("utf8", start, start + length);
  }

  /** A copy: the frame's memory is used again. */
  bytes(): Uint8Array {
    const length = this.count();
    const start = this.take(length);
    return new Uint8Array(this.buffer.subarray(start, start + length));
  }
}
