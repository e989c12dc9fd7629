import { join } from "node:path";

/** Where an installed folder and its helpers lie in the store. */
export interface EntryPaths {
  entry: string;
  files: string;
  locks: string;
  temporary: string;
  /** The key as one file name. */
  flat: string;
}

/** Keys are written by us, from versions and digests: letters, digits and `._-` between slashes. */
export function entryPaths(store: string, key: string): EntryPaths {
  if (!/^[a-zA-Z0-9][\w.-]*(\/[a-zA-Z0-9][\w.-]*)*$/.test(key)) {
    throw new Error(`not a store key: ${key}`);
  }
  const entry = join(store, key);
  const flat = key.replaceAll("/", "+");
  return {
    entry,
    files: join(entry, "files"),
    locks: join(store, "locks"),
    temporary: join(store, "tmp"),
    flat,
  };
}
