import { type Finding, finding } from "@lockstep/findings";
import type { LockCToolchain } from "@lockstep/schema";
import { lockName } from "./findWorkspace.ts";

/** The C toolchain of this machine as a lock names it. */
export interface CToolchainFacts {
  kind: LockCToolchain["kind"];
  zig?: string;
  glibc?: string;
  /** Of this machine, as in linux-amd64. */
  platform: string;
  sha256: string;
  description?: string;
  /** Sums of the same release for other platforms, for a lock that has none of it yet. */
  pinned?: Readonly<Record<string, string>>;
}

/**
 * The C toolchain of the lock that fits. What a lock says of the same toolchain for other platforms is
 * kept; and of a system's compiler for this one too, unless `relock`: machines differ, and the lock
 * would go to and fro between them.
 */
export function planCToolchain(
  facts: CToolchainFacts,
  previous: LockCToolchain | undefined,
  relock: boolean,
): LockCToolchain {
  const { kind, zig, glibc, platform, sha256, description, pinned = {} } = facts;
  const same = previous?.kind === kind && previous.zig === zig ? previous : undefined;
  const others = Object.entries(pinned).map(([name, sum]) => [name, { sha256: sum }] as const);
  const platforms: LockCToolchain["platforms"] = same?.platforms ?? Object.fromEntries(others);
  const own = { sha256, ...(description !== undefined && { description }) };
  const kept = kind === "system" && !relock ? platforms[platform] : undefined;
  const all = { ...platforms, [platform]: kept ?? own };
  return {
    kind,
    ...(zig !== undefined && { zig }),
    ...(glibc !== undefined && { glibc }),
    platforms: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What is not as locked, for LS3102. Another compiler of the system is not among it: see LS2014. */
export function movedCToolchain(
  locked: LockCToolchain | undefined,
  planned: LockCToolchain | undefined,
): string[] {
  if (!planned) return [];
  if (!locked)
    return planned.kind === "pinned" ? [`C toolchain: not locked, now ${words(planned)}`] : [];
  if (words(locked) !== words(planned)) {
    return [`C toolchain: locked ${words(locked)}, now ${words(planned)}`];
  }
  if (planned.kind === "system") return [];
  return Object.entries(planned.platforms)
    .filter(([platform, { sha256 }]) => locked.platforms[platform]?.sha256 !== sha256)
    .map(([platform, { sha256 }]) => {
      const before = locked.platforms[platform]?.sha256 ?? "no sum";
      return `C toolchain for ${platform}: locked ${before}, now ${sha256}`;
    });
}

/** LS2014 where the system's compiler of this machine is another one than the lock names. */
export function otherCCompiler(
  locked: LockCToolchain | undefined,
  { kind, platform, sha256, description = "" }: CToolchainFacts,
  relockCommand: string,
): Finding[] {
  const before =
    kind === "system" && locked?.kind === kind ? locked.platforms[platform] : undefined;
  if (!before || before.sha256 === sha256) return [];
  const both =
    before.description === description
      ? `both say ${description}, but a program, start file or library behind them differs`
      : `locked ${before.description}, here ${description}`;
  return [
    finding("LS2014", {
      where: { file: lockName },
      subject: platform,
      certainty: "proven",
      cause: `${both}; what is built here loads with what was built there, but its bytes differ`,
      fix: {
        text: "build on the machine image that the lock was written on, or pin the C toolchain (lockstep.jsonc: cToolchain); if this machine's is to be the locked one, write the lock anew",
        command: relockCommand,
      },
    }),
  ];
}

function words({ kind, zig, glibc }: LockCToolchain): string {
  return kind === "system" ? "the system's compiler" : `Zig ${zig} for glibc ${glibc}`;
}
