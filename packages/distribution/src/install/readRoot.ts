import { lstatSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { currentLink, digestOf, releasesFolder, stateFolder } from "./rootLayout.ts";

/** A folder that releases are installed into, as it is now. */
export interface Root {
  /** Absolute. */
  path: string;
  /** How the person names it. */
  display: string;
  /** Folders of `releases` that hold releases, by name. */
  placed: string[];
  /** The one of them that is in place; undefined where nothing is. */
  current?: string;
}

export type ReadRootResult = { ok: true; root: Root } | { ok: false; findings: Finding[] };

/**
 * Looks at a root, which need not exist yet. LS7006 where lockstep would have to take away what it
 * did not put there.
 */
export function readRoot(path: string, display = path): ReadRootResult {
  const refused = (file: string, cause: string): ReadRootResult => ({
    ok: false,
    findings: [
      finding("LS7006", {
        where: { file },
        cause,
        fix: { text: "move it away, or install into another folder" },
      }),
    ],
  });
  if (lstatSync(path, { throwIfNoEntry: false }) && !isFolder(path)) {
    return refused(
      display,
      "it is a file or a link that leads nowhere, so releases cannot be in it",
    );
  }
  for (const name of [releasesFolder, stateFolder]) {
    const status = lstatSync(join(path, name), { throwIfNoEntry: false });
    if (status && !status.isDirectory()) {
      return refused(join(display, name), "it is not a folder, and releases have to be there");
    }
  }
  const root = { path, display, placed: placedIn(join(path, releasesFolder)) };
  const link = lstatSync(join(path, currentLink), { throwIfNoEntry: false });
  if (!link) return { ok: true, root };
  const shown = join(display, currentLink);
  if (!link.isSymbolicLink()) return refused(shown, "it is no link, so no release put it there");
  const target = readlinkSync(join(path, currentLink));
  const name = target.slice(releasesFolder.length + 1);
  if (target !== `${releasesFolder}/${name}` || digestOf(name) === undefined) {
    return refused(shown, `it leads to ${target}, which is no release that lockstep placed`);
  }
  return { ok: true, root: root.placed.includes(name) ? { ...root, current: name } : root };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function placedIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && digestOf(entry.name) !== undefined)
    .map(({ name }) => name)
    .sort();
}
