import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "@lockstep/store";

/** Files of one folder that change together: each atomically, and all back if a later step fails. */
export class Changes {
  readonly #root: string;
  readonly #before = new Map<string, Buffer | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Writes a file (path relative to the folder) unless it holds that already. */
  async write(path: string, content: string): Promise<void> {
    const file = join(this.#root, path);
    const present = await contentOf(file);
    if (present?.equals(Buffer.from(content))) return;
    if (!this.#before.has(path)) this.#before.set(path, present);
    await writeFileAtomic(file, content);
  }

  /** Paths of what was written. */
  get written(): string[] {
    return [...this.#before.keys()];
  }

  /**
   * Brings back every file that holds something else by now. One that cannot be brought back keeps
   * no other from it; the first such error is thrown at the end.
   */
  async undo(): Promise<void> {
    const failures: unknown[] = [];
    for (const [path, before] of this.#before) {
      await restore(join(this.#root, path), before).catch((error) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Writes nothing where nothing was changed: what cannot be written then could not be before. */
async function restore(file: string, before: Buffer | undefined): Promise<void> {
  const present = await contentOf(file);
  if (before === undefined) {
    if (present !== undefined) await rm(file);
  } else if (!present?.equals(before)) {
    await writeFileAtomic(file, before);
  }
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
