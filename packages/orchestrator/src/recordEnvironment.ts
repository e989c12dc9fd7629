import { LOCATION_NAMES } from "@lockstep/provision";
import { portable, type Roots } from "./portablePaths.ts";

/** The variables that can change an artefact, sorted, roots written by name. */
export function recordEnvironment(
  roots: Roots,
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = Object.entries(env)
    .filter(([name]) => !LOCATION_NAMES.includes(name))
    .map(([name, value]): [string, string] => [name, portable(roots, value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
