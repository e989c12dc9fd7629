import { readlinkSync, realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { Unit } from "./workspace.ts";

/** Where a symbolic link points, as it is written; undefined where there is none. */
export function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** LS1005 for a manifest that a symbolic link leads out of the workspace, or to nothing. */
export function manifestAway(
  root: string,
  kind: Unit["kind"],
  manifestFile: string,
): Finding | undefined {
  const target = linkTarget(manifestFile);
  if (target === undefined) return undefined;
  const cause = awayCause(root, manifestFile, target);
  if (cause === undefined) return undefined;
  return finding("LS1005", {
    title: `${kind} manifest cannot be read`,
    where: { file: relative(root, manifestFile) },
    cause,
    fix: { text: "put the file itself there, or remove the link" },
  });
}

function awayCause(root: string, manifestFile: string, target: string): string | undefined {
  try {
    const real = realpathSync(manifestFile);
    return real.startsWith(`${root}${sep}`)
      ? undefined
      : `it is a symbolic link that leads out of the workspace, to ${real}`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP") return "it is a symbolic link that leads back to itself";
    return `it is a symbolic link to ${target}, which can't be reached`;
  }
}
