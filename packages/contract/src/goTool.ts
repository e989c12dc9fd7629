import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GoCommand } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { installDirectory, sha256 } from "@lockstep/store";

/**
 * One of the Go programs among this package's assets as an executable, compiled once per Go release
 * and version of its sources. They read that release's export data, so they have to come from the
 * same Go.
 */
export async function goTool(
  cmd: GoCommand,
  store: string,
  name: "analyse" | "survey",
): Promise<string> {
  const sources = new URL(`../assets/contract/${name}/`, import.meta.url);
  const names = (await readdir(sources)).sort();
  const texts = await Promise.all(names.map((file) => readFile(new URL(file, sources))));
  const release = await readFile(join(dirname(dirname(cmd.go)), "VERSION"), "utf8");
  const key = sha256(JSON.stringify([release, names, texts.map((text) => sha256(text))]));
  const folder = await installDirectory(store, `tools/${name}/${key.slice(0, 32)}`, (target) =>
    compile(cmd, sources, names, join(target, name)),
  );
  return join(folder, name);
}

async function compile(cmd: GoCommand, sources: URL, names: string[], out: string): Promise<void> {
  // In the target's folder: the same disk, and gone with it when this process is killed.
  const sourceFolder = await mkdtemp(`${dirname(out)}.src`);
  try {
    await mkdir(sourceFolder, { recursive: true });
    for (const name of names) {
      await copyFile(fileURLToPath(new URL(name, sources)), join(sourceFolder, name));
    }
    const argv = [cmd.go, "build", "-trimpath", "-buildvcs=false", "-o", out];
    const result = await run([...argv, "."], {
      cwd: sourceFolder,
      env: { ...cmd.env, GOWORK: "off", GOFLAGS: "", CGO_ENABLED: "0" },
      signal: cmd.signal,
    });
    if (result.code !== 0) throw new Error(`a Go program of lockstep: ${result.stderr}`);
  } finally {
    await rm(sourceFolder, { recursive: true, force: true });
  }
}
