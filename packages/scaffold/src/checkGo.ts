import { type Finding, finding } from "@lockstep/findings";
import { compareGoVersions, judgeRelease, type Releases } from "@lockstep/provision";

/** The first that reads the `toolchain` line of a workspace's go.work. */
const oldest = "1.21.0";

/** What is wrong with a Go release that a workspace is to be pinned to, if anything. */
export function checkGo(version: string, releases: Releases): Finding[] {
  const listed = Object.keys(releases.releases).filter((one) => !releases.knownBad[one]);
  const numbers = /^((?:0|[1-9]\d*)\.(?:0|[1-9]\d*))\.(?:0|[1-9]\d*)$/.exec(version);
  const fix = { text: `use \`--go ${nearest(numbers?.[1] ?? version, listed)}\`` };
  if (!numbers) return [notExact(version, fix)];
  // A release that came out after this lockstep is not listed either, and Go vouches for its sum.
  if (!version.startsWith("1.")) return [unknown(version, listed, fix)];
  if (compareGoVersions(version, oldest) < 0) return [tooOld(version, fix)];
  const bad = judgeRelease(version, releases);
  if (!bad) return [];
  // The cause names the issue already; lockstep.jsonc, of which the fix speaks, is not there yet.
  const { related: _, ...rest } = bad;
  return [{ ...rest, fix }];
}

/** The newest listed release of a language version, "1.27", else the newest of all. */
function nearest(language: string, listed: readonly string[]): string | undefined {
  return listed.filter((one) => one.startsWith(`${language}.`)).at(-1) ?? listed.at(-1);
}

function notExact(version: string, fix: NonNullable<Finding["fix"]>): Finding {
  return finding("LS1003", {
    title: `\`${version}\` is not an exact release of Go`,
    subject: version,
    cause: "a workspace is pinned to one release: three numbers, without a prefix or range",
    fix,
  });
}

function tooOld(version: string, fix: NonNullable<Finding["fix"]>): Finding {
  return finding("LS1003", {
    title: `Go \`${version}\` is too old for a workspace`,
    subject: version,
    cause: `before ${oldest} Go refuses the \`toolchain\` line of the go.work that a workspace has`,
    fix,
  });
}

function unknown(
  version: string,
  listed: readonly string[],
  fix: NonNullable<Finding["fix"]>,
): Finding {
  return finding("LS1003", {
    title: `\`${version}\` is no release of Go that this lockstep knows`,
    subject: version,
    cause: `it knows ${listed.join(", ")}`,
    fix,
  });
}

/** The sums of a release's toolchain by platform ("linux-amd64"); none when it is not listed. */
export function toolchainSums(version: string, { releases }: Releases): Record<string, string> {
  const archives = Object.entries(releases[version] ?? {}).sort();
  return Object.fromEntries(archives.map(([platform, { h1 }]) => [platform, h1]));
}
