const slots = 16 * 1024;

const texts: (string | undefined)[] = new Array(slots);
const fingerprints: (string | undefined)[] = new Array(slots);
const lowWords = new Uint32Array(slots);
const highWords = new Uint32Array(slots);

/**
 * The UTF-8 text of these bytes. The plugins of a host name the same packages: a text met before
 * is not made again, so a thousand of them share their strings.
 */
export function cachedText(buffer: Buffer, start: number, length: number): string {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ buffer[at]!, 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = texts[slot];
  if (known !== undefined && isAscii(known, buffer, start, length)) return known;
  const text = buffer.toString("utf8", start, start + length);
  texts[slot] = text;
  return text;
}

function isAscii(text: string, buffer: Buffer, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) {
    const byte = buffer[start + at]!;
    if (byte > 0x7f || text.charCodeAt(at) !== byte) return false;
  }
  return true;
}

/** The 16 hex digits of a fingerprint of 8 bytes, likewise. */
export function cachedFingerprint(buffer: Buffer, start: number): string {
  const low = buffer.readUInt32LE(start);
  const high = buffer.readUInt32LE(start + 4);
  const slot = (low ^ high) & (slots - 1);
  const known = fingerprints[slot];
  if (known !== undefined && lowWords[slot] === low && highWords[slot] === high) return known;
  const text = buffer.toString("hex", start, start + 8);
  fingerprints[slot] = text;
  lowWords[slot] = low;
  highWords[slot] = high;
  return text;
}
