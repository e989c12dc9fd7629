/** Integers of one byte order. 64-bit values above 2^53 lose bits: every use is range-checked. */
export interface Bytes {
  readonly littleEndian: boolean;
  u16(buffer: Buffer, offset: number): number;
  u32(buffer: Buffer, offset: number): number;
  u64(buffer: Buffer, offset: number): number;
}

export const littleEndian: Bytes = {
  littleEndian: true,
  u16: (buffer, offset) => buffer.readUInt16LE(offset),
  u32: (buffer, offset) => buffer.readUInt32LE(offset),
  u64: (buffer, offset) =>
    buffer.readUInt32LE(offset) + buffer.readUInt32LE(offset + 4) * 0x1_0000_0000,
};

export const bigEndian: Bytes = {
  littleEndian: false,
  u16: (buffer, offset) => buffer.readUInt16BE(offset),
  u32: (buffer, offset) => buffer.readUInt32BE(offset),
  u64: (buffer, offset) =>
    buffer.readUInt32BE(offset) * 0x1_0000_0000 + buffer.readUInt32BE(offset + 4),
};
