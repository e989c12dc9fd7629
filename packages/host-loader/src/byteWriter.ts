import { Buffer } from "node:buffer";

/** Appends values to a buffer that grows. Encoders write frames of many calls into one. */
export class ByteWriter {
  buffer: Buffer;
  view: DataView;
  length = 0;

  constructor(size: number) {
    this.buffer = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.buffer.buffer);
  }

  /** Makes room for `size` more bytes and returns where they begin. */
  take(size: number): number {
    const start = this.length;
    const end = start + size;
    if (end > this.buffer.length) this.#grow(end);
    this.length = end;
    return start;
  }

  text(value: string): void {
    const length = value.length;
    let at = this.take(4 + length * 3);
    const { buffer } = this;
    const start = at;
    at += 4;
    if (length < 48) {
      let i = 0;
      for (; i < length; i++) {
        const code = value.charCodeAt(i);
        if (code > 127) break;
        buffer[at++] = code;
      }
      if (i < length) at = start + 4 + buffer.write(value, start + 4, "utf8");
    } else {
      at += buffer.write(value, at, "utf8");
    }
    this.view.setUint32(start, at - start - 4, true);
    this.length = at;
  }

  bytes(value: Uint8Array): void {
    const at = this.take(4 + value.length);
    this.view.setUint32(at, value.length, true);
    this.buffer.set(value, at + 4);
  }

  #grow(needed: number): void {
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.buffer.length * 2));
    this.buffer.copy(grown, 0, 0, this.length);
    this.buffer = grown;
    this.view = new DataView(grown.buffer);
  }
}
