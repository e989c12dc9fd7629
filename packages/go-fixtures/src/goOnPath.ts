import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fixturesRoot } from "./fixturesRoot.ts";
import { makeOnce } from "./makeOnce.ts";
import { goToolchain } from "./toolchain.ts";

/** A folder in which a release is called by its own name, as in `go1.26.9`. */
export async function goOnPath(version: string): Promise<string> {
  const { go } = await goToolchain(version);
  return makeOnce(join(fixturesRoot(), "names", `go${version}`), (folder) =>
    symlink(go, join(folder, `go${version}`)),
  );
}
