import { type Dirent, readdir } from "node:fs";
import { join } from "node:path";
import { type FileSystemAdapter, glob, isDynamicPattern } from "tinyglobby";

/** What a pattern of `hosts` or `plugins` selects. */
export interface PatternMatches {
  /** Folders and links to folders that match, relative to the root, sorted. */
  folders: string[];
  /** Folders whose listing decides what matches, relative to the root; "." is the root. */
  listings: string[];
}

/** What no pattern enters. */
export const ignored = ["**/node_modules", "**/.git", "dist", ".lockstep"];

/** Whether a pattern can match more than the one path it spells. */
export function isGlob(pattern: string): boolean {
  return isDynamicPattern(pattern);
}

/** The folders under `root` that `pattern` matches. Symbolic links match, but are not entered. */
export async function expandPattern(root: string, pattern: string): Promise<PatternMatches> {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (!isGlob(pattern)) return { folders: [segments.join("/") || "."], listings: [] };
  const folders = await matches(root, segments.join("/"));
  const above = await Promise.all(
    prefixes(segments).map(async (prefix) =>
      isGlob(prefix) ? await matches(root, prefix) : [prefix],
    ),
  );
  return { folders, listings: [...new Set(above.flat())].sort() };
}

/**
 * The pattern's beginnings, from its last fixed folder on: what lies in their matches decides.
 * Braces and groups may hold slashes: then every folder below the fixed part counts.
 */
function prefixes(segments: string[]): string[] {
  const first = segments.findIndex((segment) => isGlob(segment));
  const grouped = segments.findIndex((segment) => /[{(]|\*\*/.test(segment));
  const last = grouped === -1 ? segments.length - 1 : grouped;
  const result: string[] = [];
  for (let n = Math.max(0, first); n <= last; n++)
    result.push(segments.slice(0, n).join("/") || ".");
  if (grouped !== -1) result.push([...segments.slice(0, grouped), "**"].join("/"));
  return result;
}

async function matches(root: string, pattern: string): Promise<string[]> {
  const { readdir, isLink } = readdirThatShowsLinks();
  const found = await glob(pattern, {
    cwd: root,
    onlyFiles: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ignored,
    fs: { readdir },
  });
  return found
    .filter((entry) => entry.endsWith("/") || isLink(join(root, entry)))
    .map((entry) => entry.replace(/\/$/, "") || ".")
    .sort();
}

/** tinyglobby leaves links out or enters them; shown to it as files they match and are not entered. */
function readdirThatShowsLinks(): {
  readdir: FileSystemAdapter["readdir"];
  isLink: (path: string) => boolean;
} {
  const links = new Set<string>();
  const asFile = (entry: Dirent): Dirent => {
    entry.isFile = () => true;
    entry.isSymbolicLink = () => false;
    return entry;
  };
  const list = (dir: string, options: unknown, done: (e: Error | null, d: Dirent[]) => void) =>
    readdir(dir, options as { withFileTypes: true }, (error, entries = []) => {
      for (const entry of entries.filter((candidate) => candidate.isSymbolicLink())) {
        links.add(join(dir, entry.name));
        asFile(entry);
      }
      done(error, entries);
    });
  return {
    readdir: list as unknown as FileSystemAdapter["readdir"],
    isLink: (path) => links.has(path),
  };
}
