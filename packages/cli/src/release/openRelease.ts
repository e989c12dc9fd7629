import { resolve } from "node:path";
import { expectDigest, type ReadReleaseResult, readRelease } from "@lockstep/distribution";

/** Reads a release that somebody named, and holds it to the digest that they expect. */
export async function openRelease(
  cwd: string,
  path: string,
  digest: string | undefined,
): Promise<ReadReleaseResult> {
  return expectDigest(await readRelease(resolve(cwd, path), path), digest, path);
}
