import { type Finding, finding } from "@lockstep/findings";
import type { CToolchain, LockCToolchain } from "@lockstep/schema";
import { type CCompiler, inspectCCompiler } from "./cCompiler.ts";
import { loadCToolchains } from "./cToolchains.ts";
import { ensureZig, type ZigRequest } from "./ensureZig.ts";
import { type PinnedZig, pinnedZig } from "./pinnedZig.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import { zigBuildsFor, zigCompiler } from "./zigCompiler.ts";

export interface CToolchainRequest extends Omit<ZigRequest, "pinned"> {
  /** `cToolchain` of lockstep.jsonc; absent: the system's. */
  config: CToolchain | undefined;
  /** `cToolchain` of the lock, if it has one. */
  locked?: LockCToolchain | undefined;
  /** The workspace's root. */
  root: string;
}

/**
 * The C toolchain that a workspace asks for, for this machine: the compiler on PATH (LS2005), or the
 * pinned Zig, fetched when it is not in the store (LS2009, LS2015, LS2016).
 */
export async function ensureCToolchain(
  request: CToolchainRequest,
): Promise<{ ok: true; cc: CCompiler } | { ok: false; findings: Finding[] }> {
  const asked = await askedZig(request);
  if (asked === undefined) return inspectCCompiler(request);
  if (!asked.ok) return asked;
  const { pinned } = asked;
  const { store } = request;
  if (!zigBuildsFor(pinned.platform)) return notFit(pinned, "it is for Linux on amd64 and arm64");
  // The variable that keeps paths out of the bytes separates its words by spaces.
  if (/\s/.test(store)) return notFit(pinned, `the store's name has a space: ${store}`);
  const got = await ensureZig({ ...request, pinned });
  return got.ok ? { ok: true, cc: zigCompiler(pinned, got.folder, pinned.platform) } : got;
}

/** The Zig that a workspace asks for; undefined where it asks for the system's compiler. */
export async function askedZig({
  config,
  locked,
  root,
}: Pick<CToolchainRequest, "config" | "locked" | "root">): Promise<
  { ok: true; pinned: PinnedZig } | { ok: false; findings: Finding[] } | undefined
> {
  if (config?.kind !== "pinned") return undefined;
  const host = hostPlatform();
  if (!host.ok) return host;
  const list = await loadCToolchains();
  return pinnedZig({ config, locked, list, platform: host.platform, root });
}

/**
 * The same C toolchain for another target; LS2017 where it builds for its own machine alone.
 * @param self the platform of this machine
 */
export function crossCompiler(
  cc: CCompiler,
  self: Platform,
  target: Platform,
): { ok: true; cc: CCompiler } | { ok: false; findings: Finding[] } {
  if (self.os === target.os && self.arch === target.arch) return { ok: true, cc };
  const subject = `${target.os}/${target.arch}`;
  if (cc.zig && zigBuildsFor(target)) {
    return { ok: true, cc: zigCompiler(cc.zig.pinned, cc.zig.folder, target) };
  }
  const cause = cc.zig
    ? `the pinned Zig builds plugins for linux/amd64 and linux/arm64, not for ${subject}`
    : `the C compiler of this machine (${cc.description}) builds for ${self.os}/${self.arch} alone`;
  const text = cc.zig
    ? "build on a machine of that platform"
    : 'pin the C toolchain, which builds for both: write "cToolchain": { "kind": "pinned" } into lockstep.jsonc';
  return { ok: false, findings: [finding("LS2017", { subject, cause, fix: { text } })] };
}

function notFit(pinned: PinnedZig, cause: string): { ok: false; findings: Finding[] } {
  const text =
    'take the system\'s compiler ("kind": "system"), or set LOCKSTEP_HOME to a folder without spaces on Linux';
  const subject = `zig-${pinned.version}`;
  return { ok: false, findings: [finding("LS2016", { subject, cause, fix: { text } })] };
}
