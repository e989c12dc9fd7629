import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import type { Candidates } from "./findUnits.ts";
import type { Repository } from "./repository.ts";

/** LS6005 where a part is missing, LS6006 where more than one host could be meant. */
export function nothingToAdopt(
  repository: Repository,
  { hosts, plugins }: Candidates,
  asked: string | undefined,
): Finding[] {
  if (repository.modules.length === 0) return [noModule(repository.root)];
  if (hosts.length > 1) return [several(hosts.map(({ folder }) => folder))];
  return [
    ...(hosts.length === 0 ? [noHost(repository, asked)] : []),
    ...(plugins.length === 0 ? [noPlugin()] : []),
  ];
}

function noModule(root: string): Finding {
  const above = moduleAbove(root);
  return finding("LS6005", {
    title: "no Go module here",
    cause: "there is no go.mod in this folder or below it",
    fix: above
      ? {
          text: "go to the folder of the module",
          command: `cd ${shellQuote(relative(root, above))} && lockstep init`,
        }
      : {
          text: "go to the root of the repository that has them, or begin with a new workspace",
          command: "lockstep new workspace demo",
        },
  });
}

function moduleAbove(folder: string): string | undefined {
  for (let dir = dirname(folder); ; dir = dirname(dir)) {
    if (existsSync(join(dir, "go.mod"))) return dir;
    if (dir === dirname(dir)) return undefined;
  }
}

function noHost({ packages }: Repository, asked: string | undefined): Finding {
  const mains = packages.filter(({ name }) => name === "main").map(({ folder }) => folder);
  const list = mains.length === 0 ? "none" : mains.slice(0, 10).join(", ");
  return finding("LS6005", {
    title: "no host found",
    ...(asked !== undefined && { subject: asked }),
    cause:
      asked === undefined
        ? `no package main here imports package plugin, itself or through others of the repository; package main: ${list}`
        : `${asked} holds no package main; package main: ${list}`,
    fix: {
      text: "name the folder of the program that opens plugins",
      command: "lockstep init --host cmd/host",
    },
  });
}

function noPlugin(): Finding {
  return finding("LS6005", {
    title: "no plugin found",
    cause:
      "no build line has -buildmode=plugin with a folder, and no package main exports something without a main function that does anything",
    fix: {
      text: "go to the folder that holds host and plugins, or make a plugin: a package main that exports what the host looks up",
    },
  });
}

function several(folders: string[]): Finding {
  return finding("LS6006", {
    cause: `each of these opens plugins: ${folders.join(", ")}`,
    fix: {
      text: "say which one the plugins are for",
      command: `lockstep init --host ${shellQuote(folders[0]!)}`,
    },
  });
}
