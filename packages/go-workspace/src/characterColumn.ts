/** The column of a place, in characters, that Go gives in bytes; both count from 1. */
export function characterColumn(source: string | undefined, column: number): number {
  if (source === undefined) return column;
  return (
    Buffer.from(source)
      .subarray(0, column - 1)
      .toString().length + 1
  );
}
