import { join } from "node:path";

const goOs: Record<string, string> = { darwin: "darwin", linux: "linux", freebsd: "freebsd" };
const goArch: Record<string, string> = { x64: "amd64", arm64: "arm64", ia32: "386" };

/** Folder of a profile's artefacts for this machine, in Go's words for system and processor. */
function artefactFolder(root: string, profile: string): string {
  const os = goOs[process.platform] ?? process.platform;
  const arch = goArch[process.arch] ?? process.arch;
  return join(root, "dist", `${os}_${arch}`, profile);
}

/** The file of a host. */
export function hostFile(root: string, profile: string, name: string): string {
  return join(artefactFolder(root, profile), name);
}

/** The file of a plugin. */
export function pluginFile(root: string, profile: string, name: string): string {
  return join(artefactFolder(root, profile), "plugins", `${name}.so`);
}
