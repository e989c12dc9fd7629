import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoBuildLine, goBuildLines } from "@lockstep/go-workspace";

/** The flags of the command that a plugin's own Makefile or Dockerfile builds it with. */
export interface BuildLine {
  /** As in "Makefile:4". */
  place: string;
  trimpath: boolean;
  gcflags: string;
  /** Flags that decide which files and modules are taken: -tags and -mod. */
  listFlags: string[];
}

const files = ["Makefile", "makefile", "GNUmakefile", "Dockerfile"];

/**
 * The one command of a folder's Makefile or Dockerfile that builds a plugin. Nothing where there are
 * several different ones, or where flags come from variables: then the file does not tell.
 */
export function buildLine(folder: string): BuildLine | undefined {
  const found = files
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => goBuildLines(name, readFileSync(join(folder, name), "utf8")))
    .filter(({ plugin }) => plugin);
  const [first, ...others] = found;
  if (first === undefined || first.unclear) return undefined;
  const line = withListFlags(first);
  const same = (other: GoBuildLine): boolean =>
    !other.unclear && flagsOf(withListFlags(other)) === flagsOf(line);
  return others.every(same) ? line : undefined;
}

function withListFlags({ place, trimpath, gcflags, tags, mod }: GoBuildLine): BuildLine {
  const listFlags = [...(tags ? [`-tags=${tags}`] : []), ...(mod ? [`-mod=${mod}`] : [])];
  return { place, trimpath, gcflags, listFlags };
}

function flagsOf({ trimpath, gcflags, listFlags }: BuildLine): string {
  return JSON.stringify([trimpath, gcflags, listFlags]);
}
