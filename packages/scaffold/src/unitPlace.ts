import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { alreadyThere } from "./alreadyThere.ts";

export type UnitKind = "host" | "plugin";

export interface UnitPlace {
  /** Relative to the workspace, with slashes. */
  folder: string;
  /** Whether lockstep.jsonc has to name the folder, since none of its patterns matches. */
  toBeNamed: boolean;
}

/** Where a new unit goes; findings when something is there, or the place is not in the workspace. */
export async function unitPlace(
  kind: UnitKind,
  name: string,
  workspace: Workspace,
  dir: string | undefined,
): Promise<{ ok: true; place: UnitPlace } | { ok: false; findings: Finding[] }> {
  const patterns = kind === "host" ? workspace.config.hosts : workspace.config.plugins;
  const folder = dir === undefined ? usualFolder(kind, name, patterns) : posix.normalize(dir);
  if (leaves(workspace.root, folder)) return { ok: false, findings: [leavesFinding(folder)] };
  const there = await alreadyThere(join(workspace.root, folder), folder);
  const findings = [...there, ...sameName(name, workspace)];
  if (findings.length > 0) return { ok: false, findings };
  const toBeNamed = !patterns.some((pattern) => matchesOneFolder(pattern, folder));
  return { ok: true, place: { folder, toBeNamed } };
}

function usualFolder(kind: UnitKind, name: string, patterns: readonly string[]): string {
  const parent = patterns.map((one) => /^([^*?{}[\]!()]+\/)\*$/.exec(one)?.[1]).find(Boolean);
  return posix.normalize(`${parent ?? (kind === "host" ? "" : "plugins/")}${name}`);
}

function matchesOneFolder(pattern: string, folder: string): boolean {
  const plain = posix.normalize(pattern).replace(/\/$/, "");
  return plain === folder || plain === `${posix.dirname(folder)}/*`;
}

/** By its words, or because a symbolic link on the way leads elsewhere. */
function leaves(root: string, folder: string): boolean {
  if (isAbsolute(folder) || folder === "." || folder.split("/")[0] === "..") return true;
  let present = dirname(join(root, folder));
  while (!existsSync(present)) present = dirname(present);
  return relative(root, realpathSync(present)) !== relative(root, present);
}

function leavesFinding(folder: string): Finding {
  return finding("LS6003", {
    title: `\`${folder}\` leads out of the workspace`,
    subject: folder,
    cause: "it does so by its words, or a folder on the way is a symbolic link",
    fix: { text: "choose a folder below the workspace's own, such as `plugins/NAME`" },
  });
}

function sameName(name: string, { root, hosts, plugins }: Workspace): Finding[] {
  const other = [...hosts, ...plugins].find((unit) => unit.name === name);
  if (!other) return [];
  const folder = relative(root, other.dir).split(sep).join("/");
  return [
    finding("LS6002", {
      title: `a ${other.kind} is called \`${name}\` already`,
      subject: name,
      cause: `${folder} has that name, and artefacts are named after their host or plugin`,
      fix: { text: "choose another name" },
    }),
  ];
}
