import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "@lockstep/process";
import type { DoctorReport } from "@lockstep/schema";

/** How much room the store takes on its disk, folder by folder, largest first. */
export async function storeSizes(
  store: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Pick<DoctorReport["store"], "bytes" | "parts">> {
  let names: string[];
  try {
    names = readdirSync(store);
  } catch {
    return { bytes: 0, parts: [] };
  }
  if (names.length === 0) return { bytes: 0, parts: [] };
  // Files come and go while others build; what du could not read is not counted.
  const argv = ["du", "-sk", "--", ...names.map((name) => join(store, name))];
  const { stdout } = await run(argv, { cwd: store, env: { PATH: env.PATH ?? "" }, signal });
  const parts = [...stdout.matchAll(/^(\d+)\t.*\/([^/\n]+)$/gm)]
    .map(([, kilobytes, name = ""]) => ({ name, bytes: Number(kilobytes) * 1024 }))
    .sort((a, b) => b.bytes - a.bytes);
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}
