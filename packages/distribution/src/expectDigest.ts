import { finding } from "@lockstep/findings";
import type { ReadReleaseResult } from "./readRelease.ts";

/**
 * Holds a release that was read to the digest that is expected of it, LS7012: one that is whole may
 * still be another one. `display` is how the person names it.
 */
export function expectDigest<T extends ReadReleaseResult>(
  read: T,
  digest: string | undefined,
  display: string,
): T | Extract<ReadReleaseResult, { ok: false }> {
  if (!read.ok || digest === undefined || read.release.digest === digest) return read;
  const other = finding("LS7012", {
    where: { file: display },
    cause: `its digest is ${read.release.digest}, asked for was ${digest}`,
    fix: { text: "take the release whose digest `lockstep pack` printed" },
  });
  return { ok: false, findings: [other] };
}
