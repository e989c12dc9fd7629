/** One instruction of a Containerfile, as `COPY` with `. .`. */
export interface Instruction {
  name: string;
  value: string;
}

/** The instructions of a Containerfile, in order, without comments. */
export function instructions(text: string): Instruction[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, "")
    .replaceAll(/\\\n/g, " ")
    .split("\n");
  return lines
    .map((line) => /^\s*(\S+)\s+(.+?)\s*$/.exec(line))
    .filter((found) => found !== null)
    .map(([, name = "", value = ""]) => ({ name, value }));
}
