import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GoCommand } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { installDirectory, sha256 } from "@lockstep/store";

const sources = new URL("../assets/contract/analyse/", import.meta.url);

/**
 * The analyser as an executable, compiled once per Go release and version of its sources. It reads
 * that release's export data, so it has to come from the same Go.
 */
export async function analyser(cmd: GoCommand, store: string): Promise<string> {
  const names = (await readdir(sources)).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, sources))));
  const release = await readFile(join(dirname(dirname(cmd.go)), "VERSION"), "utf8");
  const key = sha256(JSON.stringify([release, names, texts.map((text) => sha256(text))]));
  const folder = await installDirectory(store, `tools/analyse/${key.slice(0, 32)}`, (target) =>
    compile(cmd, names, target),
  );
  return join(folder, "analyse");
}

async function compile(cmd: GoCommand, names: string[], target: string): Promise<void> {
  // In the target's folder: the same disk, and gone with it when this process is killed.
  const sourceFolder = await mkdtemp(`${target}.src`);
  try {
    await mkdir(sourceFolder, { recursive: true });
    for (const name of names) {
      await copyFile(fileURLToPath(new URL(name, sources)), join(sourceFolder, name));
    }
    const argv = [cmd.go, "build", "-trimpath", "-buildvcs=false", "-o", join(target, "analyse")];
    const result = await run([...argv, "."], {
      cwd: sourceFolder,
      env: { ...cmd.env, GOWORK: "off", GOFLAGS: "", CGO_ENABLED: "0" },
      signal: cmd.signal,
    });
    if (result.code !== 0) throw new Error(`the contract analyser: ${result.stderr}`);
  } finally {
    await rm(sourceFolder, { recursive: true, force: true });
  }
}
