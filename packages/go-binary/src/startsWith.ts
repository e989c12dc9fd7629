/** Whether these bytes stand at an offset; an offset outside the buffer is a no. */
export function startsWith(buffer: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) {
    if (buffer[at + index] !== text[index]) return false;
  }
  return true;
}
