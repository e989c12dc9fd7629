import { type Finding, finding } from "@lockstep/findings";
import { judgeRelease, type Releases } from "@lockstep/provision";

/** What is wrong with a Go release that a workspace is to be pinned to, if anything. */
export function checkGo(version: string, releases: Releases): Finding[] {
  if (/^1\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    const bad = judgeRelease(version, releases);
    return bad ? [bad] : [];
  }
  const listed = Object.keys(releases.releases).filter((one) => !releases.knownBad[one]);
  const near = listed.filter((one) => one.startsWith(`${version}.`)).at(-1) ?? listed.at(-1);
  return [
    finding("LS1003", {
      title: `\`${version}\` is not an exact release of Go`,
      subject: version,
      cause: "a workspace is pinned to one release: three numbers, without a prefix or range",
      fix: { text: `use \`--go ${near}\`` },
    }),
  ];
}

/** The sums of a release's toolchain by platform ("linux-amd64"); none when it is not listed. */
export function toolchainSums(version: string, { releases }: Releases): Record<string, string> {
  const archives = Object.entries(releases[version] ?? {}).sort();
  return Object.fromEntries(archives.map(([platform, { h1 }]) => [platform, h1]));
}
