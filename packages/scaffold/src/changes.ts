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

  async undo(): Promise<void> {
    for (const [path, before] of this.#before) {
      const file = join(this.#root, path);
      if (before === undefined) await rm(file, { force: true });
      else await writeFileAtomic(file, before);
    }
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
