/** What the verdict is held to; the exact patches are pinned in toolchain/releases.json. */
export const releases = ["1.21.13", "1.22.12", "1.23.12", "1.24.11", "1.25.5", "1.26.9", "1.27.3"];

/** Another patch of the same minor release, where one is pinned. */
export const otherPatch: Record<string, string> = { "1.26.9": "1.26.8", "1.27.3": "1.27.2" };

/** `1.26` of `1.26.9`. */
export function minorOf(release: string): string {
  return release.split(".").slice(0, 2).join(".");
}

/** Whether a release is older than a minor release: `isBefore("1.23.12", "1.24")`. */
export function isBefore(release: string, minor: string): boolean {
  return Number(release.split(".")[1]) < Number(minor.split(".")[1]);
}
