import { appendFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { closedEnvironment, fetchEnvironment } from "@lockstep/provision";
import { goTools } from "../goTools.ts";
import { callerEnv } from "../rig.ts";

/** How an author builds the filter outside the workspace. */
export interface Filter {
  /** The author's release; default that of new workspaces. */
  go?: string;
  /** Flags of the build. */
  flags: string[];
  /** Stands in its go.mod in place of all but the module line. */
  goMod?: string;
  /** Lines that its go.sum needs besides. */
  goSum?: string[];
  /** Files besides, by path. */
  files?: Record<string, string>;
  /** Arguments of go before the build: they may fetch modules. */
  prepare?: string[];
}

/** Builds a copy of the filter at `source` in `folder`, with no go.work around; returns the file. */
export async function authorsBuild(
  source: string,
  folder: string,
  { go, flags, goMod, goSum = [], files = {}, prepare }: Filter,
): Promise<string> {
  await cp(source, folder, { recursive: true });
  if (goMod !== undefined) {
    const modFile = join(folder, "go.mod");
    const [module] = (await readFile(modFile, "utf8")).split("\n");
    await writeFile(modFile, `${module}\n\n${goMod}`);
  }
  await appendFile(join(folder, "go.sum"), goSum.map((line) => `${line}\n`).join(""));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const tools = await goTools(go);
  const goCommand = async (args: string[], env: Record<string, string>) => {
    const done = await run([tools.toolchain.go, ...args], { cwd: folder, env });
    if (done.code !== 0) throw new Error(`go ${args.join(" ")}\n${done.stderr}`);
  };
  if (prepare) await goCommand(prepare, await fetchEnvironment({ ...tools, callerEnv }));
  const file = join(folder, "stamp.so");
  const build = ["build", "-buildmode=plugin", ...flags, "-o", file, "./plugin"];
  await goCommand(build, closedEnvironment({ ...tools, purpose: "build", callerEnv }));
  return file;
}
