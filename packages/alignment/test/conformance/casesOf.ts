import type { Case } from "./Case.ts";
import { families } from "./families/index.ts";
import { isBefore } from "./releases.ts";

export interface ListedCase {
  family: string;
  one: Case;
}

/**
 * How much of the table: "quick" leaves out what compiles the standard library in a way of its own,
 * "cheap" also what needs a second release, "few" takes the first two of each family from these.
 */
export type Extent = "all" | "quick" | "cheap" | "few";

/** The cases that a release has. */
export function casesOf(release: string, extent: Extent): ListedCase[] {
  return families.flatMap(({ name, cases }) =>
    cases(release)
      .filter(({ since }) => since === undefined || !isBefore(release, since))
      .filter(({ std }) => extent === "all" || !std)
      .filter((one) => extent === "all" || extent === "quick" || !needsOtherRelease(one, release))
      .filter(({ userCode }) => extent === "all" || extent === "quick" || !userCode)
      .slice(0, extent === "few" ? 2 : undefined)
      .map((one) => ({ family: name, one })),
  );
}

function needsOtherRelease({ host, plugins = [] }: Case, release: string): boolean {
  const sides = [host, ...plugins.filter((each) => !("of" in each || "is" in each))];
  return sides.some((side) => side && "go" in side && side.go !== release);
}
