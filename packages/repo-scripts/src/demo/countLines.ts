import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { say } from "./say.ts";

/** Counts the lines that are one word each, as they come; every other line goes to stderr. */
export async function countLines(stream: Readable, what: string): Promise<void> {
  const counter = say.counter(what);
  for await (const line of createInterface({ input: stream })) {
    if (/^\S+$/.test(line)) counter.add();
    else counter.aside(line);
  }
  counter.end();
}
