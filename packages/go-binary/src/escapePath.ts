/** A package path as symbol names spell it: `PathToPrefix` in Go's cmd/internal/objabi/path.go. */
export function escapePath(path: string): string {
  if (/^(?:[\w./-]*\/)?[\w-]*$/.test(path)) return path; // as nearly all are
  const lastElement = path.lastIndexOf("/") + 1;
  const encoded = (byte: number): string => `%${byte.toString(16).padStart(2, "0")}`;
  return [...Buffer.from(path)]
    .map((byte, at) => {
      const dot = byte === 0x2e && at >= lastElement;
      const special = byte <= 0x20 || byte === 0x25 || byte === 0x22 || byte >= 0x7f || dot;
      return special ? encoded(byte) : String.fromCharCode(byte);
    })
    .join("");
}
