import { spawnSync } from "node:child_process";

/** The base that docs/environment.md takes. */
const base = "docker.io/library/node:22-bookworm";

/** Why the podman commands of a page can't be run on this machine, if so. */
export function noPodman(): string | undefined {
  if (!process.env.LOCKSTEP_TEST_FULL) return "needs npm run test:full and podman";
  if (spawnSync("podman", ["--version"]).status !== 0) return "podman is not installed";
  const pulled = spawnSync("podman", ["pull", "--quiet", base], { encoding: "utf8" });
  return pulled.status === 0 ? undefined : `podman can't pull ${base}: ${pulled.stderr.trim()}`;
}

/** Removes an image and a volume that a page made. */
export function removeFromPodman(image: string, volume: string): void {
  spawnSync("podman", ["image", "rm", "--force", image]);
  spawnSync("podman", ["volume", "rm", "--force", volume]);
}
