import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageList } from "@lockstep/go-workspace";
import { writeFileAtomic } from "@lockstep/store";
import type { Target } from "./artefactPath.ts";
import type { BuildPlan } from "./planBuild.ts";

/**
 * The go commands of a workspace's last good build. They are in the user's own store and not beside
 * the artefacts, since what is read here is run: a folder that came from somebody else must not say.
 */
export interface RememberedCommands {
  version: 1;
  units: RememberedUnit[];
  env: Record<string, string>;
}

export interface RememberedUnit {
  name: string;
  argv: string[];
  /** Absolute folders of all its packages outside the standard library. */
  folders: string[];
}

/** What was remembered; `undefined` when there is nothing that this version can read. */
export function rememberedCommands(
  store: string,
  root: string,
  profile: string,
  target: Target,
): RememberedCommands | undefined {
  try {
    const text = readFileSync(rememberedFile(store, root, profile, target), "utf8");
    const remembered = JSON.parse(text) as RememberedCommands;
    return remembered.version === 1 ? remembered : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the commands of a plan for the next build of the same workspace and profile. */
export async function rememberCommands(
  store: string,
  root: string,
  { profile, target, env, units }: BuildPlan,
  list: PackageList,
): Promise<void> {
  const { GOTMPDIR, TMPDIR, ...lasting } = env;
  const remembered: RememberedCommands = {
    version: 1,
    units: units.map(({ name, argv }) => ({ name, argv, folders: foldersOf(list, name) })),
    env: lasting,
  };
  const file = rememberedFile(store, root, profile, target);
  const text = JSON.stringify(remembered);
  if (JSON.stringify(rememberedCommands(store, root, profile, target)) === text) return;
  await writeFileAtomic(file, text, { mode: 0o600, durable: false });
}

function foldersOf(list: PackageList, name: string): string[] {
  const folders = (list.units.get(name) ?? []).flatMap(
    (path) => list.packages.get(path)?.dir ?? [],
  );
  return [...new Set(folders)];
}

function rememberedFile(
  store: string,
  root: string,
  profile: string,
  { os, arch }: Target,
): string {
  const digest = createHash("sha256").update([root, profile, os, arch].join("\0")).digest("hex");
  return join(store, "commands", `${digest.slice(0, 32)}.json`);
}
