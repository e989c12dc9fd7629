import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { PlannedFile } from "../files.ts";
import type { Repository } from "./repository.ts";

/**
 * LS6007 for another file where a document goes, LS6003 where a link would lead it elsewhere. The
 * document itself, and `changed`, may be there.
 */
export function inTheWay(
  root: string,
  { path, content }: PlannedFile,
  changed?: PlannedFile,
): Finding[] {
  const file = join(root, path);
  const real = join(realpathSync(dirname(file)), posix.basename(path));
  const link = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (real !== file || link) {
    return [
      finding("LS6003", {
        where: { file: path },
        cause: `a symbolic link stands at ${path} or above it, and what is written could land elsewhere`,
        fix: { text: "put the file or folder itself there" },
      }),
    ];
  }
  if (path === changed?.path || !existsSync(file)) return [];
  if (readFileSync(file, "utf8") === content) return [];
  return [
    finding("LS6007", {
      where: { file: path },
      cause: `${path} is there already, and is not what lockstep would write`,
      fix: { text: "move it away, then run init again" },
    }),
  ];
}

/** LS6003 for a plugin or host that lies elsewhere. */
export function leadsAway({ path, target }: Repository["linkedAway"][number]): Finding {
  return finding("LS6003", {
    where: { file: path },
    subject: path,
    cause: `${path} is a symbolic link to ${target}, outside the repository, with a package main in it`,
    fix: { text: "put the folder itself there; units are real folders of the repository" },
  });
}
