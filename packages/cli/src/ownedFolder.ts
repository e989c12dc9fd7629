import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning, ownIdentity, type ProcessIdentity } from "@lockstep/store";
import type { Context } from "./context.ts";

const ownerFile = "owner.json";

/**
 * Works in a new temporary folder, absolute and without symbolic links, that is gone afterwards. One
 * that a killed process left is removed by the next that asks for the same prefix.
 */
export async function withOwnedFolder<T>(
  { env }: Pick<Context, "env">,
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = await realpath(env.TMPDIR || tmpdir());
  await removeLeftovers(parent, prefix);
  const folder = await mkdtemp(join(parent, prefix));
  try {
    writeFileSync(join(folder, ownerFile), JSON.stringify(ownIdentity()));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What processes that were killed left behind. */
async function removeLeftovers(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = ownerOf(join(parent, name));
    if (owner && isRunning(owner) === false) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** Undefined where the folder is another user's, or its owner has not signed it yet. */
function ownerOf(folder: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, ownerFile), "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
