import { type Finding, finding } from "@lockstep/findings";
import { compareGoVersions, judgeRelease, type Releases } from "@lockstep/provision";
import type { ReleaseWord, Repository } from "./repository.ts";

export interface ChosenRelease {
  /** Three numbers. */
  version: string;
  /** Where it is from, for people. */
  origin: string;
  /** What is to be known of it: places that say something else, a release that can't be used. */
  findings: Finding[];
}

/** Which word counts, where several differ: what builds for production before what builds for tests. */
const weight: Record<ReleaseWord["source"], number> = { image: 0, pin: 1, toolchain: 2, ci: 3 };

/**
 * The one Go release for host and plugins, from what the repository's files say. Where they name
 * only a language version, as in "1.26", its newest listed release.
 */
export function chooseRelease(
  repository: Pick<Repository, "modules" | "goWork" | "releases">,
  releases: Releases,
): ChosenRelease {
  const words = [...repository.releases].sort((a, b) => weight[a.source] - weight[b.source]);
  const least = leastRelease(repository);
  const word = words.find(({ version }) => isExact(version)) ?? words[0];
  const wanted = word?.version ?? least ?? goodReleases(releases).at(-1)!;
  const isPinned = word !== undefined;
  const version = usable(wanted, { ...(least && { least }), isPinned, releases });
  const origin = originOf(wanted, version, word?.place ?? (least && "the go lines"));
  return { version, origin, findings: judged(words, wanted, version, releases) };
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version);
}

/** The least release that go lines allow, as written. */
function leastRelease({ modules, goWork }: Pick<Repository, "modules" | "goWork">) {
  return [goWork?.goLine, ...modules.map(({ goLine }) => goLine)]
    .flatMap((line) => line ?? [])
    .sort(compareGoVersions)
    .at(-1);
}

/**
 * The release for what is wanted. A go line is the least that the code needs and no release that
 * anybody builds with: the newest one of its language is as good and has more faults mended.
 */
function usable(
  wanted: string,
  { least, isPinned, releases }: { least?: string; isPinned: boolean; releases: Releases },
): string {
  const listed = goodReleases(releases);
  const enough = least !== undefined && compareGoVersions(least, wanted) > 0 ? least : wanted;
  const language = (version: string) => version.split(".").slice(0, 2).join(".");
  const same = listed.filter((one) => language(one) === language(enough));
  const newest = same.filter((one) => compareGoVersions(one, enough) >= 0).at(-1);
  const next = listed.find((one) => compareGoVersions(one, enough) > 0);
  const isKnown = same.length > 0 || next === undefined;
  if (isExact(enough) && isKnown && !judgeRelease(enough, releases)) {
    return isPinned ? enough : (newest ?? enough);
  }
  return newest ?? next ?? listed.at(-1)!;
}

/** Those that host and plugins can be built with, the oldest first. */
function goodReleases({ releases, knownBad }: Releases): string[] {
  return Object.keys(releases)
    .filter((one) => !knownBad[one])
    .sort(compareGoVersions);
}

function originOf(wanted: string, version: string, place: string | undefined): string {
  if (place === undefined) return "no file says which; the newest release";
  return wanted === version ? place : `${place}: ${wanted}`;
}

/** LS6010 where files name different releases, or one that host and plugins can't be built with. */
function judged(
  words: readonly ReleaseWord[],
  wanted: string,
  version: string,
  releases: Releases,
): Finding[] {
  const fix = { text: `set "go" in lockstep.jsonc to the release that you deploy` };
  const others = words.filter(
    (each) => each.version !== wanted && !wanted.startsWith(`${each.version}.`),
  );
  const told = others.length === 0 ? [] : [differ(words, version, fix)];
  const bad = judgeRelease(wanted, releases);
  if (!bad) return told;
  return [...told, finding("LS6010", { subject: `go${wanted}`, cause: bad.cause, fix })];
}

function differ(
  words: readonly ReleaseWord[],
  version: string,
  fix: NonNullable<Finding["fix"]>,
): Finding {
  const said = words.map((each) => `${each.place} says ${each.version}`).join(", ");
  return finding("LS6010", {
    subject: `go${version}`,
    cause: `${said}; a plugin built with another release than its host is refused`,
    fix,
  });
}
