import { type Finding, finding } from "@lockstep/findings";
import type { Place } from "@lockstep/schema";
import { compareGoVersions, goLanguage } from "./goVersion.ts";
import type { Releases } from "./releases.ts";

/** LS2007 when plugins are known to be broken in this release; `where` tells what asks for it. */
export function judgeRelease(
  version: string,
  releases: Releases,
  where?: () => Place,
): Finding | undefined {
  const bad = releases.knownBad[version];
  if (!bad) return undefined;
  const better = nearestGood(version, releases);
  return finding("LS2007", {
    ...(where && { where: where() }),
    subject: `go${version}`,
    cause: `Go ${version}: ${bad.reason} (${bad.issue})`,
    fix: { text: `set "go": "${better}" in lockstep.jsonc` },
    related: [bad.issue],
  });
}

/** The newest listed release of the same language version, else the newest of all. */
function nearestGood(version: string, releases: Releases): string | undefined {
  const good = Object.keys(releases.releases)
    .filter((candidate) => !releases.knownBad[candidate])
    .sort(compareGoVersions);
  const same = good.filter((candidate) => goLanguage(candidate) === goLanguage(version));
  return same.at(-1) ?? good.at(-1);
}
