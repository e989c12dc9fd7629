import type { Place } from "./generated/documents.ts";

/** A longer line is not quoted: it is data, not something a person wrote. */
const longestSourceLine = 1000;

/** Turns offsets of a text into places for people: line and column from 1, and the line itself. */
export class TextLines {
  readonly #text: string;
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The place of `length` UTF-16 units at `offset`; a range over several lines ends with its first. */
  place(offset: number, length: number): Place {
    const line = this.#lineAt(offset);
    const start = this.#starts[line]!;
    const next = this.#starts[line + 1];
    const source = this.#text
      .slice(start, next === undefined ? undefined : next - 1)
      .replace(/\r$/, "");
    const column = Math.min(offset - start, source.length) + 1;
    const endColumn = Math.min(column + Math.max(length, 1), Math.max(source.length, column) + 1);
    return {
      file: this.#file,
      line: line + 1,
      column,
      endColumn,
      ...(source.length <= longestSourceLine && { source }),
    };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
