import { formatLock } from "@lockstep/go-workspace";
import type { Lock } from "@lockstep/schema";

/** The text of a lock file, for another Go release. `toolchains` maps "linux-amd64" to its h1. */
export function lockedGo(
  text: string,
  version: string,
  toolchains: Readonly<Record<string, string>>,
): string {
  const lock = JSON.parse(text) as Lock;
  return formatLock({ ...lock, go: { version, toolchains: { ...toolchains } } });
}
