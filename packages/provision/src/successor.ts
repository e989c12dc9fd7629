import { type Finding, finding } from "@lockstep/findings";
import { compareGoVersions, goLanguage } from "./goVersion.ts";
import type { Releases } from "./releases.ts";

/** The newest good release of the same line in the list, if it is newer than this one. */
export function successorOf(version: string, { releases, knownBad }: Releases): string | undefined {
  return Object.keys(releases)
    .filter((each) => goLanguage(each) === goLanguage(version) && !knownBad[each])
    .filter((each) => compareGoVersions(each, version) > 0)
    .sort(compareGoVersions)
    .at(-1);
}

/** LS2010 when this release has a successor. */
export function judgeAge(version: string, releases: Releases): Finding | undefined {
  const successor = successorOf(version, releases);
  if (!successor) return undefined;
  return finding("LS2010", {
    subject: `go${version}`,
    certainty: "proven",
    cause: `the workspace is built with Go ${version}; Go ${successor} is the newest of this line that lockstep knows`,
    fix: {
      text: `when host and plugins can all be built anew and rolled out together, set "go": "${successor}" in lockstep.jsonc`,
    },
  });
}
