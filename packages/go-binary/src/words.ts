const machineIsLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** A table as 32-bit words; far quicker to walk than single reads of a Buffer. */
export interface Words {
  words: Uint32Array;
  /** The 64-bit integer that starts at a word; above 2^53 it loses bits. */
  u64(word: number): number;
  /** The lower and the upper half of a 64-bit integer, as word offsets. */
  low: number;
  high: number;
}

/** Takes the table over: where byte orders differ it is swapped in place. */
export function wordsOf(table: Buffer, littleEndian: boolean): Words {
  if (littleEndian !== machineIsLittleEndian) table.swap32();
  const words = new Uint32Array(table.buffer, table.byteOffset, table.length >>> 2);
  const [low, high] = littleEndian ? [0, 1] : [1, 0];
  return {
    words,
    low,
    high,
    u64: (word) => words[word + low]! + words[word + high]! * 0x1_0000_0000,
  };
}
