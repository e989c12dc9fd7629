import { shellQuote } from "@lockstep/findings";
import type { Artefact } from "./Artefact.ts";
import { sideOf } from "./Side.ts";

/**
 * One shell command that builds the main package of a file, or of the current folder where it names
 * none, as a plugin of a host: with the host's release and -trimpath, and these variables besides. To
 * be run in the folder of its module.
 */
export function buildAsPlugin(
  { file, binary }: Artefact,
  host: Artefact,
  variables: Record<string, string> = {},
): string {
  const path = binary.ok ? binary.binary.buildInfo?.path : undefined;
  const main = path === undefined || path === "command-line-arguments" ? "." : path;
  const { goVersion, trimmed } = sideOf(host, "the host");
  const release = goVersion === undefined ? {} : { GOTOOLCHAIN: goVersion };
  const assignments = Object.entries({ ...release, ...variables });
  return [
    ...assignments.map(([name, value]) => `${name}=${shellQuote(value)}`),
    "go build",
    ...(trimmed ? ["-trimpath"] : []),
    ...["-buildmode=plugin", "-o", shellQuote(file), shellQuote(main)],
  ].join(" ");
}
