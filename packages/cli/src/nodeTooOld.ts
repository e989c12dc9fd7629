/** What `engines` in package.json says. */
export const OLDEST_NODE = "20.19.0";

/**
 * LS2023 as text when a release of Node is older than {@link OLDEST_NODE}: whatever renders findings
 * cannot be loaded by it. The form is that of the terminal reporter.
 */
export function nodeTooOld(release: string, program: string): string | undefined {
  const [found, oldest] = [release, OLDEST_NODE].map((each) => each.split(".").map(Number));
  const differing = oldest!.findIndex((part, at) => part !== found![at]);
  if (differing < 0 || found![differing]! > oldest![differing]!) return undefined;
  return [
    "error[LS2023]: this Node is too old",
    `  = cause: ${program} is Node ${release}; lockstep runs on Node ${OLDEST_NODE} and newer`,
    `  = fix: install Node ${OLDEST_NODE} or newer, by any means, and put it first on PATH`,
    "      node --version",
    "  = docs: lockstep explain LS2023",
    "",
  ].join("\n");
}
