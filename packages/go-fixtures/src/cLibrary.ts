import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@lockstep/process";
import { fixturesRoot } from "./fixturesRoot.ts";
import { goEnvironment } from "./goEnvironment.ts";
import { makeOnce } from "./makeOnce.ts";
import { goToolchain } from "./toolchain.ts";

/** A shared library that holds no Go at all. */
export async function cLibrary(): Promise<string> {
  const folder = await makeOnce(join(fixturesRoot(), "c", "library"), async (temporary) => {
    const { CC, ...env } = await goEnvironment(await goToolchain());
    await writeFile(join(temporary, "plain.c"), "int plain(void) { return 7; }\n");
    const argv = [CC ?? "cc", "-shared", "-fPIC", "-o", "plain.so", "plain.c"];
    const result = await run(argv, { cwd: temporary, env });
    if (result.code !== 0) throw new Error(result.stderr);
  });
  return join(folder, "plain.so");
}
