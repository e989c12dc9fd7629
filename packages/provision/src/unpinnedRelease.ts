import type { Finding } from "@lockstep/findings";
import type { Platform } from "./platform.ts";
import type { Releases } from "./releases.ts";

/**
 * Findings about a release that could not be downloaded and whose sum nobody pins for this platform:
 * an LS2003 then says as well that only the checksum database can vouch for it, and which releases
 * need none.
 */
export function unpinnedRelease(
  findings: readonly Finding[],
  { os, arch }: Platform,
  { releases, knownBad }: Releases,
): Finding[] {
  const pinned = Object.keys(releases).filter(
    (each) => releases[each]?.[`${os}-${arch}`] && !knownBad[each],
  );
  return findings.map((each) => {
    if (each.code !== "LS2003") return each;
    const cause = `${each.cause}; neither lockstep's list of releases nor lockstep-lock.json has its sum for ${os}/${arch}, so only the checksum database can vouch for it`;
    if (!each.fix || pinned.length === 0) return { ...each, cause };
    const text = `${each.fix.text}; or set "go" in lockstep.jsonc to a release that needs no database here: ${pinned.join(", ")}`;
    return { ...each, cause, fix: { ...each.fix, text } };
  });
}
