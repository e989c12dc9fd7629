/** The two facts of a zip entry that decide where, and whether, it may be written. */
export interface EntryFacts {
  fileName: string;
  externalFileAttributes: number;
}

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * The path of an entry below the module's root, which every name must start with. Anything that
 * could be written elsewhere, or is not a plain file, is an exception: Go makes no such archive.
 */
export function entryPath({ fileName, externalFileAttributes }: EntryFacts, root: string): string {
  const path = fileName.startsWith(`${root}/`) ? fileName.slice(root.length + 1) : "";
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new Error(`the archive holds ${JSON.stringify(fileName)}, which is not below ${root}`);
  }
  if (/[\\\0-\x1f\x7f:]/.test(path)) {
    throw new Error(`the archive holds a name with odd characters: ${JSON.stringify(fileName)}`);
  }
  const type = (externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR) {
    throw new Error(`the archive holds ${fileName}, which is not a plain file`);
  }
  return path;
}
