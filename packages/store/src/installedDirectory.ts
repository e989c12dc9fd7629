import { entryPaths } from "./entryPaths.ts";
import { stampHolds } from "./stamp.ts";

/** The folder installed under `key`, or undefined when there is none or it is damaged. */
export async function installedDirectory(store: string, key: string): Promise<string | undefined> {
  const { entry, files } = entryPaths(store, key);
  return (await stampHolds(entry, files, key)) ? files : undefined;
}
