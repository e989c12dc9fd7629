import { resolve } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { CToolchain, LockCToolchain } from "@lockstep/schema";
import type { CToolchains } from "./cToolchains.ts";
import type { Platform } from "./platform.ts";

/** The Zig that a workspace's hosts and plugins are to be built with. */
export interface PinnedZig {
  /** "0.17.1" */
  version: string;
  /** The oldest glibc that is built for: "2.17". */
  glibc: string;
  /** Of the machine that builds. */
  platform: Platform;
  /** What the wheel must be, in lower case hex, and who says so. */
  sha256: string;
  source: string;
  /** Size of the wheel; absent when it can't be known before. */
  bytes?: number;
  /** Where the user keeps the wheel; absent: PyPI. */
  from?: URL | string;
}

/** What every glibc since 2012 has; Zig's own oldest. */
const DEFAULT_GLIBC = "2.17";

/**
 * What `cToolchain` in lockstep.jsonc comes to with the lock and lockstep's own list. LS2015 where two
 * of them name another sum, LS2016 where none names one.
 */
export function pinnedZig(options: {
  config: CToolchain;
  locked?: LockCToolchain | undefined;
  list: CToolchains;
  platform: Platform;
  /** The workspace: a file is relative to it. */
  root: string;
}): { ok: true; pinned: PinnedZig } | { ok: false; findings: Finding[] } {
  const { config, list, platform, root } = options;
  const locked = options.locked?.kind === "pinned" ? options.locked : undefined;
  const version = config.zig ?? locked?.zig ?? list.default;
  const name = `${platform.os}-${platform.arch}`;
  const archive = config.archives?.[name];
  const known = list.zig[version]?.[name];
  const lockedSum = locked?.zig === version ? locked.platforms[name]?.sha256 : undefined;
  const [first, ...others] = [
    { sha256: archive?.sha256, source: "lockstep.jsonc" },
    { sha256: known?.sha256, source: "lockstep's list of C toolchains" },
    { sha256: lockedSum, source: "lockstep-lock.json" },
  ].flatMap(({ sha256, source }) => (sha256 === undefined ? [] : [{ sha256, source }]));
  if (!first) return { ok: false, findings: [notPinned(version, name, list)] };
  const other = others.find(({ sha256 }) => sha256 !== first.sha256);
  if (other) return { ok: false, findings: [twoSums(zigName(version, platform), first, other)] };
  return {
    ok: true,
    pinned: {
      ...{ version, platform, ...first, glibc: config.glibc ?? DEFAULT_GLIBC },
      ...(known && known.sha256 === first.sha256 && { bytes: known.bytes }),
      ...(archive && { from: placeOf(archive.from, root) }),
    },
  };
}

/** As findings name it: `zig-0.17.1.linux-amd64`. */
export function zigName(version: string, { os, arch }: Platform): string {
  return `zig-${version}.${os}-${arch}`;
}

function placeOf(from: string, root: string): URL | string {
  return /^https?:\/\//.test(from) ? new URL(from) : resolve(root, from);
}

function notPinned(version: string, platform: string, list: CToolchains): Finding {
  const known = Object.keys(list.zig).filter((each) => list.zig[each]?.[platform]);
  const cause = `nobody pins the sum of Zig ${version} for ${platform}; lockstep itself pins ${known.join(", ") || "none for this platform"}`;
  const text = `take one of these, or name its wheel in lockstep.jsonc: "cToolchain": { "archives": { "${platform}": { "from": ..., "sha256": ... } } }`;
  return finding("LS2016", { subject: `zig-${version}.${platform}`, cause, fix: { text } });
}

function twoSums(
  subject: string,
  first: { sha256: string; source: string },
  other: { sha256: string; source: string },
): Finding {
  const cause = `${first.source} pins the wheel ${first.sha256}, but ${other.source} says ${other.sha256}`;
  const text =
    "find out which of the two is meant, and correct the other; another wheel under the same release is no small matter";
  return finding("LS2015", { subject, certainty: "proven", cause, fix: { text } });
}
