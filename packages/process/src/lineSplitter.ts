import { StringDecoder } from "node:string_decoder";

const MAX_LINE = 1024 * 1024;

/** Cuts a stream of chunks into lines; a line over a mebibyte is handed on in pieces. */
export function lineSplitter(onLine: (line: string) => void): {
  push(chunk: Buffer): void;
  end(): void;
} {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string): void => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (rest.length > MAX_LINE) {
      onLine(rest);
      rest = "";
    }
  };
  return {
    push: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
