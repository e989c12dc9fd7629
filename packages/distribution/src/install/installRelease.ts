import { basename, join } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { CheckReport, InstallReport } from "@lockstep/schema";
import type { LockOptions } from "@lockstep/store";
import { expectDigest } from "../expectDigest.ts";
import { isAligned, judgeRelease, refused } from "../judgeRelease.ts";
import type { Release } from "../readRelease.ts";
import { type InstallSource, openSource } from "./openSource.ts";
import { place } from "./place.ts";
import { placedRelease } from "./placedRelease.ts";
import { writePrevious } from "./previous.ts";
import type { Root } from "./readRoot.ts";
import { removeOlder } from "./removeOlder.ts";
import { replaceLink } from "./replaceLink.ts";
import { currentLink, digestOf, releasesFolder } from "./rootLayout.ts";
import { withHostInPlace } from "./withHostInPlace.ts";
import { withRoot } from "./withRoot.ts";

export interface InstallRequest {
  source: InstallSource;
  root: Pick<Root, "path" | "display">;
  /** The digest that the source has to have. */
  digest?: string;
  /** How many releases beside the new one stay; default all. */
  keep?: number;
}

/** What is in place now. */
export interface InPlace {
  kind: "in-place";
  /** What was done; unchanged: it was in place already. */
  action: InstallReport["action"];
  /** Its folder, from the root. */
  folder: string;
  release: Release;
  /** The digest of what was in place until now, where that is another one. */
  before?: string;
  /** Digests of the releases that were removed. */
  removed: string[];
}

export type InstallResult =
  | InPlace
  | { kind: "findings"; findings: Finding[] }
  | { kind: "refused"; report: CheckReport };

/**
 * Puts a release in place: verified, judged on this machine, placed under its digest, and then, as
 * the one step that counts, `current` led to it. Plugins without a host are merged with what is in
 * place first. Whatever stops it before that step leaves the old release, whole and in place.
 */
export async function installRelease(
  { root, ...request }: InstallRequest,
  options: LockOptions = {},
): Promise<InstallResult> {
  const { signal } = options;
  const result = await withRoot(
    root,
    (now, staged) => installInto(now, { ...request, staged, ...(signal && { signal }) }),
    options,
  );
  return "ok" in result ? { kind: "findings", findings: result.findings } : result;
}

interface Installation extends Omit<InstallRequest, "root"> {
  staged: string;
  signal?: AbortSignal;
}

async function installInto(
  root: Root,
  { source, digest, keep, staged, signal }: Installation,
): Promise<InstallResult> {
  const { display } = source;
  const given = expectDigest(await openSource(source, join(staged, "given")), digest, display);
  if (!given.ok) return { kind: "findings", findings: given.findings };
  const hasHost = given.release.manifest.host.file !== undefined;
  const merged = { merged: join(staged, "merged"), display };
  const whole = hasHost ? given : await withHostInPlace(given.release, root, merged);
  if (!whole.ok) return { kind: "findings", findings: whole.findings };
  const placed = await placedRelease(root, whole.release.digest);
  signal?.throwIfAborted();
  const report = await judgeRelease(placed ?? whole.release, {
    display: (file) =>
      join(given.release.sums.has(file) ? display : join(root.display, currentLink), file),
    strict: true,
  });
  if (!isAligned(report)) {
    return { kind: "refused", report: refused(report, "nothing was installed") };
  }
  const ready = placed
    ? { ok: true as const, release: placed }
    : await place(root, whole.release, staged);
  if (!ready.ok) return { kind: "findings", findings: ready.findings };
  signal?.throwIfAborted();
  return await putInPlace(root, ready.release, { staged, ...(keep !== undefined && { keep }) });
}

/** Notes what was in place, then leads `current` to a release that is placed. */
async function putInPlace(
  root: Root,
  release: Release,
  how: { staged: string; keep?: number },
): Promise<InPlace> {
  const { path, current } = root;
  const name = basename(release.folder);
  const before = current === undefined ? undefined : digestOf(current);
  const isOther = before !== undefined && before !== release.digest;
  if (current !== undefined && isOther) await writePrevious(path, release.digest, current);
  const folder = join(releasesFolder, name);
  const action = name === current ? "unchanged" : "installed";
  if (action === "installed") await replaceLink(join(path, currentLink), folder);
  const removed = await removeOlder(path, { current: name, ...how });
  return { kind: "in-place", action, folder, release, removed, ...(isOther && { before }) };
}
