import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { isRunning, ownIdentity, type ProcessIdentity } from "@lockstep/store";
import type { Context } from "../context.ts";
import { type AskedRef, type Commit, notReadable } from "./findCommit.ts";
import type { Git } from "./git.ts";

const prefix = "lockstep-tree-";
const ownerFile = "owner.json";

/**
 * Works with the files of a commit in a temporary folder that is gone afterwards. They come through
 * an index of their own: the repository's index and working tree stay as they are. LS7009 where git
 * cannot give them, as when a filter of the repository fails.
 */
export async function withTree<T>(
  { env }: Pick<Context, "env">,
  { git, asked, commit }: { git: Git; asked: AskedRef; commit: Commit },
  work: (folder: string) => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; findings: Finding[] }> {
  const parent = await realpath(env.TMPDIR || tmpdir());
  await removeLeftovers(parent);
  const place = await mkdtemp(join(parent, prefix));
  try {
    writeFileSync(join(place, ownerFile), JSON.stringify(ownIdentity()));
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
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What processes that were killed left behind. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = ownerOf(join(parent, name));
    if (owner && isRunning(owner) === false) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** Undefined where the folder is another user's, or its owner has not signed it yet. */
function ownerOf(place: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(join(place, ownerFile), "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
