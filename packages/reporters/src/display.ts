import { escapeInvisible } from "@lockstep/schema";

const tabStop = 4;
const combining = /\p{M}/u;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** A text on one line, safe to print: tabs as spaces, control characters as \uXXXX. */
export function clean(text: string): string {
  return escapeInvisible(text.replaceAll("\t", " ".repeat(tabStop)));
}

/** Columns that a text takes on a terminal. Contract: it went through `clean`. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (combining.test(character)) continue;
    count += wide.test(character) ? 2 : 1;
  }
  return count;
}

/** A text padded with spaces to a number of columns. */
export function pad(text: string, to: number): string {
  return text + " ".repeat(Math.max(0, to - columns(text)));
}

/** A text of at most `width` columns, with dots in place of what is left out. */
export function cut(text: string, width: number): string {
  return columns(text) > width ? `${text.slice(0, width - 3)}...` : text;
}

/** Breaks a text into lines of at most `width` columns, between words; longer words stay whole. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(clean(paragraph), width));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columns(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
