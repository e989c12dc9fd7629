import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@lockstep/store";
import { fixturesRoot } from "./fixturesRoot.ts";
import { makeOnce } from "./makeOnce.ts";
import type { Files } from "./writeTree.ts";
import { zip } from "./zip.ts";

/** One version of a module; paths are inside the module and include go.mod. */
export interface ProxyModule {
  path: string;
  version: string;
  files: Files;
}

/** A module proxy in a folder (Go's "GOPROXY protocol"); returns its file URL. */
export async function moduleProxy(modules: ProxyModule[]): Promise<string> {
  const key = sha256(JSON.stringify(modules)).slice(0, 16);
  const folder = join(fixturesRoot(), "proxies", key);
  await makeOnce(folder, async (temporary) => {
    for (const { path, version, files } of modules) {
      const versions = join(temporary, path, "@v");
      await mkdir(versions, { recursive: true });
      const prefixed = Object.entries(files).map(
        ([name, content]) => [`${path}@${version}/${name}`, content] as const,
      );
      await writeFile(join(versions, `${version}.zip`), zip(Object.fromEntries(prefixed)));
      await writeFile(join(versions, `${version}.mod`), files["go.mod"] ?? `module ${path}\n`);
      await writeFile(join(versions, `${version}.info`), JSON.stringify({ Version: version }));
    }
  });
  return `file://${folder}`;
}
