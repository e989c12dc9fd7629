import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain } from "./toolchain.ts";

/** A change of one file of a Go distribution: `from` is replaced by `to` once; it must be there. */
export interface GoPatch {
  file: string;
  from: string;
  to: string;
}

/** What plugin.Lookup of {@link patchedGo} says: in no release of Go, and in every host it builds. */
export const patchedWords = "plugin, as patched by Example Linux: symbol ";

/** What its `go version` says. */
export const patchedVersion = "go version go1.26.9 (Example Linux 1.26.9-1) linux/amd64";

/** The release's own go command, which has its version built in, behind one with a distribution's. */
const goCommand = `#!/bin/sh
if [ "$*" = version ]; then echo "${patchedVersion}"; exit; fi
exec "$(dirname "$(readlink -f "$0")")/go-command" "$@"
`;

const ofExampleLinux: GoPatch = {
  file: "src/plugin/plugin_dlopen.go",
  from: "plugin: symbol ",
  to: patchedWords,
};

/** Makes `goroot` a Go of its own: a pinned release, its standard library changed as a distribution may. */
export async function patchedGo(
  goroot: string,
  patches: GoPatch[] = [ofExampleLinux],
): Promise<void> {
  const toolchain = await goToolchain();
  execFileSync("cp", ["-al", toolchain.goroot, goroot]);
  renameSync(join(goroot, "bin/go"), join(goroot, "bin/go-command"));
  writeFileSync(join(goroot, "bin/go"), goCommand, { mode: 0o755 });
  for (const { file, from, to } of patches) {
    const path = join(goroot, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    rmSync(path); // it is a link to the release's own
    writeFileSync(path, text.replace(from, to));
  }
}
