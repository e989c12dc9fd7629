import { readFile } from "node:fs/promises";
import { isGoVersion } from "./goVersion.ts";

/** One toolchain archive: the module `golang.org/toolchain` for one release and platform. */
export interface Archive {
  /** Go's directory hash of the module zip, as the checksum database states it. */
  h1: string;
  /** Size of the zip. */
  bytes: number;
}

/** What is pinned about Go's releases. */
export interface Releases {
  version: 1;
  /** Release ("1.26.9") -> platform ("linux-amd64") -> archive. */
  releases: Record<string, Record<string, Archive>>;
  /** When the newest release of the list was made (RFC 3339): no right clock shows an earlier time. */
  notBefore: string;
  /** Releases whose plugin support is broken, and why. */
  knownBad: Record<string, { issue: string; reason: string }>;
}

/** The list that comes with lockstep. */
const RELEASES_FILE = new URL("../assets/provision/releases.json", import.meta.url);

/** Reads and checks a list of releases; throws when it is not one, since it is part of lockstep. */
export async function loadReleases(file: string | URL = RELEASES_FILE): Promise<Releases> {
  const value: unknown = JSON.parse(await readFile(file, "utf8"));
  const problem = problemOf(value);
  if (problem) throw new Error(`${file}: ${problem}`);
  return value as Releases;
}

function problemOf(value: unknown): string | undefined {
  if (!isRecord(value) || value.version !== 1) return "no list of releases of version 1";
  if (!isRecord(value.releases) || !isRecord(value.knownBad)) return "releases, knownBad missing";
  if (typeof value.notBefore !== "string" || Number.isNaN(Date.parse(value.notBefore))) {
    return "notBefore is no time";
  }
  for (const [version, platforms] of Object.entries(value.releases)) {
    if (!isGoVersion(version)) return `${version} is no release of Go`;
    if (!isRecord(platforms)) return `${version} has no platforms`;
    for (const [platform, archive] of Object.entries(platforms)) {
      if (!isArchive(archive)) return `${version} ${platform} has no h1 and size`;
    }
  }
  for (const [version, bad] of Object.entries(value.knownBad)) {
    if (!isRecord(bad) || typeof bad.issue !== "string" || typeof bad.reason !== "string") {
      return `${version} is bad without issue and reason`;
    }
  }
  return undefined;
}

function isArchive(value: unknown): value is Archive {
  if (!isRecord(value)) return false;
  const { h1, bytes } = value;
  return (
    typeof h1 === "string" &&
    /^h1:[A-Za-z0-9+/]{43}=$/.test(h1) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) > 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
