import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";
import { moduleFiles } from "@lockstep/orchestrator";
import { sha256, sha256File } from "@lockstep/store";
import { version } from "./version.ts";

/**
 * A digest over all that the generated files follow from, and over these files themselves. A plugin's
 * own source decides nothing more: if its entry no longer fits the generated main, the compiler says
 * so.
 * @param folders those of the contracts and of what they import, absolute
 */
export function generatedKey(workspace: Workspace, folders: readonly string[]): string {
  const { root, config, hosts, plugins } = workspace;
  const files = [
    ...moduleFiles(workspace),
    ...[...hosts, ...plugins].map(({ manifestFile }) => manifestFile),
    ...folders.flatMap((folder) => filesIn(folder, /\.go$|\.d\.ts$/)),
    ...hosts.flatMap(({ mainDir }) => filesIn(mainDir, /^lockstep_driver\.go$|\.d\.ts$/)),
    ...plugins.flatMap(({ mainDir }) => filesIn(mainDir, /\.go$/)),
  ];
  const digests = files.filter(isFile).map((file) => [relative(root, file), sha256File(file)]);
  return sha256(JSON.stringify([version, config.go, digests]));
}

/** What a folder has of these names, sorted; nothing where it is gone. */
function filesIn(folder: string, name: RegExp): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((each) => name.test(each))
    .sort()
    .map((each) => join(folder, each));
}

/** Not so what an editor leaves: a link that leads nowhere. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
