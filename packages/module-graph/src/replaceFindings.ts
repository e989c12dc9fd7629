import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { type ModuleFile, placeOf, type Replacement } from "./moduleFile.ts";
import { sameStand, standOf, writtenStand } from "./replacement.ts";

/** LS3109 for each `replace` by a folder that has no go.mod. */
export function lostReplaceFindings(files: readonly ModuleFile[]): Finding[] {
  const looked = new Map<string, boolean>();
  return files.flatMap((file) =>
    file.replaces
      .filter((each) => leadsNowhere(file, each, looked))
      .map((each) =>
        finding("LS3109", {
          where: placeOf(file, each.line),
          subject: each.path,
          cause: `there is no ${join(each.to, "go.mod")} beside ${file.name}`,
          fix: {
            text: "put the module there, or take the line out",
            command: dropCommand(file, each),
          },
        }),
      ),
  );
}

/**
 * Whether a `replace` names a folder in which no module is. `looked` remembers folders from one
 * question to the next: many lines name the same few.
 */
export function leadsNowhere(
  file: ModuleFile,
  replacement: Replacement,
  looked = new Map<string, boolean>(),
): boolean {
  const stand = standOf(file, replacement);
  if (stand.kind !== "folder") return false;
  const lost = looked.get(stand.dir) ?? !existsSync(join(stand.dir, "go.mod"));
  looked.set(stand.dir, lost);
  return lost;
}

/** The command, for the workspace's root, that takes a `replace` line out. */
function dropCommand({ name, module }: ModuleFile, { path, version }: Replacement): string {
  const flag = shellQuote(`-dropreplace=${path}${version === undefined ? "" : `@${version}`}`);
  return module === undefined ? `go work edit ${flag}` : `go mod edit ${flag} ${shellQuote(name)}`;
}

/**
 * LS3103 for each module that two go.mod files replace differently and go.work does not: Go refuses
 * the workspace then. A host's replacement is the one that is proposed.
 */
export function conflictFindings(
  { root, hosts }: Workspace,
  files: readonly ModuleFile[],
): Finding[] {
  const overridden = new Set(files.filter(isGoWork).flatMap(({ replaces }) => replaces.map(keyOf)));
  const lines = files
    .filter((file) => !isGoWork(file))
    .flatMap((file) => file.replaces.map((replacement) => ({ file, replacement })))
    .filter(({ replacement }) => !overridden.has(keyOf(replacement)))
    .filter(({ file, replacement }) => !leadsNowhere(file, replacement));
  const isHost = ({ module }: ModuleFile) => hosts.some(({ modulePath }) => modulePath === module);
  const byKey = new Map<string, typeof lines>();
  for (const line of lines) {
    const key = keyOf(line.replacement);
    const own = byKey.get(key);
    if (own) own.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey].flatMap(([key, own]) => {
    const first = own.find(({ file }) => isHost(file)) ?? own[0]!;
    const stand = standOf(first.file, first.replacement);
    const other = own.find((each) => !sameStand(stand, standOf(each.file, each.replacement)));
    if (!other) return [];
    const by = writtenStand(stand, root).replace(" ", "@");
    return finding("LS3103", {
      where: placeOf(other.file, other.replacement.line),
      subject: key,
      cause:
        `${other.file.name} replaces ${key} by ${written(other)}, ` +
        `${first.file.name} by ${written(first)}`,
      fix: {
        text: `let one hold for all: that of ${first.file.name} by this command, or make the lines equal`,
        command: `go work edit ${shellQuote(`-replace=${key}=${by}`)}`,
      },
    });
  });
}

function isGoWork({ module }: ModuleFile): boolean {
  return module === undefined;
}

function keyOf({ path, version }: Replacement): string {
  return version === undefined ? path : `${path}@${version}`;
}

function written({ replacement }: { replacement: Replacement }): string {
  return [replacement.to, replacement.toVersion].filter(Boolean).join(" ");
}
