import type { Context } from "./context.ts";
import { mostMebibytes, readInput } from "./readInput.ts";

export type Data = { ok: true; value: unknown } | { ok: false; message: string };

/** The data of a call: JSON as an argument, `-` for JSON on standard input, or none. */
export async function readData(context: Context, argument: unknown): Promise<Data> {
  if (argument === undefined) return { ok: true, value: undefined };
  if (argument !== "-") return parsed("the data", String(argument));
  const what = "the data on standard input";
  const { bytes, cut } = await readInput(context, "type the data as JSON");
  if (cut) return { ok: false, message: `${what} is longer than ${mostMebibytes} MiB` };
  try {
    return parsed(what, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, message: `${what} is not UTF-8` };
  }
}

function parsed(what: string, text: string): Data {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: `${what} is not JSON: ${(error as Error).message}` };
  }
}
