import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { Context } from "../context.ts";
import { withOwnedFolder } from "../ownedFolder.ts";
import { type AskedRef, type Commit, notReadable } from "./findCommit.ts";
import type { Git } from "./git.ts";

/**
 * Works with the files of a commit in a temporary folder that is gone afterwards. They come through
 * an index of their own: the repository's index and working tree stay as they are. LS7009 where git
 * cannot give them, as when a filter of the repository fails.
 */
export function withTree<T>(
  context: Pick<Context, "env">,
  { git, asked, commit }: { git: Git; asked: AskedRef; commit: Commit },
  work: (folder: string) => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; findings: Finding[] }> {
  return withOwnedFolder(context, "lockstep-tree-", async (place) => {
    const tree = join(place, "tree");
    await mkdir(tree);
    const own = git.withIndex(join(place, "index"));
    const commands = [
      ["read-tree", commit.hash],
      ["checkout-index", "--all", `--prefix=${tree}/`],
    ];
    for (const command of commands) {
      const done = await own(...command);
      if (done.code !== 0) return notReadable(asked, done);
    }
    return { ok: true, result: await work(tree) };
  });
}
