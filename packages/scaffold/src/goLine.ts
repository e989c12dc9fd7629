/**
 * The `go` line of the modules of a workspace built with `release`: the first release of the same
 * language, so that an author's own, slightly older Go still builds and tests each module.
 */
export function goLine(release: string): string {
  const [major, minor] = release.split(".");
  return `${major}.${minor}.0`;
}
