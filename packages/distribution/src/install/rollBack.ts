import { basename, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { LockOptions } from "@lockstep/store";
import { readRelease } from "../readRelease.ts";
import type { InPlace } from "./installRelease.ts";
import { placedRelease } from "./placedRelease.ts";
import { previousOf } from "./previous.ts";
import type { Root } from "./readRoot.ts";
import { replaceLink } from "./replaceLink.ts";
import { currentLink, digestOf, releasesFolder } from "./rootLayout.ts";
import { withRoot } from "./withRoot.ts";

export type RollBackResult = InPlace | { kind: "findings"; findings: Finding[] };

/**
 * Leads `current` back to the release that the one in place took the place of. Its sums are verified
 * again; it was judged when it was installed. LS7007 where there is none, or not any more.
 */
export async function rollBack(
  root: Pick<Root, "path" | "display">,
  options: LockOptions = {},
): Promise<RollBackResult> {
  const result = await withRoot(root, (now) => backFrom(now), options);
  return "ok" in result ? { kind: "findings", findings: result.findings } : result;
}

async function backFrom(root: Root): Promise<RollBackResult> {
  const { path, display, placed, current } = root;
  const nowhere = (cause: string): RollBackResult => ({
    kind: "findings",
    findings: [
      finding("LS7007", {
        where: { file: join(display, currentLink) },
        cause,
        fix: { text: "install the release that is meant: `lockstep install DIR --to ROOT`" },
      }),
    ],
  });
  const from = current === undefined ? undefined : digestOf(current);
  if (from === undefined) return nowhere("nothing is installed");
  const digest = previousOf(path, from);
  if (digest === undefined) return nowhere("it is the first release, nothing was in place before");
  const release = await placedRelease(root, digest);
  if (!release) {
    const [damaged] = placed.filter((name) => digestOf(name) === digest);
    if (damaged === undefined) return nowhere(`the one before it, ${digest}, was removed`);
    const folder = join(releasesFolder, damaged);
    const read = await readRelease(join(path, folder), join(display, folder));
    if (!read.ok) return { kind: "findings", findings: read.findings };
    return nowhere(`the one before it, ${digest}, has other permissions than it had`);
  }
  const folder = join(releasesFolder, basename(release.folder));
  await replaceLink(join(path, currentLink), folder);
  return { kind: "in-place", action: "rolled-back", folder, release, before: from, removed: [] };
}
