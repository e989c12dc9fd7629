import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Finding } from "@lockstep/findings";
import { configName, modFlag, type Workspace } from "@lockstep/go-workspace";
import type { Releases } from "@lockstep/provision";
import type { WorkspaceConfig } from "@lockstep/schema";
import { checkGo } from "../checkGo.ts";
import type { PlannedFile } from "../files.ts";
import { buildFlags } from "./buildFlags.ts";
import { chooseRelease } from "./chooseRelease.ts";
import { findUnits } from "./findUnits.ts";
import {
  adoptedProfile,
  configText,
  gitignoreText,
  goWorkText,
  manifestFile,
} from "./initDocuments.ts";
import { inTheWay, leadsAway } from "./inTheWay.ts";
import { moduleSet } from "./moduleSet.ts";
import { nothingToAdopt } from "./nothingToAdopt.ts";
import { plannedUnits } from "./plannedUnits.ts";
import type { Repository, RepositoryPackage } from "./repository.ts";
import { unitNames } from "./unitNames.ts";

export interface InitChoices {
  /** Folder of the host, relative to the root, where several could be meant. */
  host?: string;
  /** Exact Go release, instead of the one that the files name. */
  go?: string;
}

/** What adopting a repository comes to: documents to write, and what is seen on the way. */
export interface InitPlan {
  go: { version: string; origin: string };
  /** The workspace as it will be once the documents are there. */
  workspace: Workspace;
  /** Name of the profile with the repository's own flags, and the line they are from. */
  profile?: { name: string; place: string };
  /** Text of the go.work that has to be there and is not. */
  goWork?: string;
  /** Documents beside lockstep.jsonc, go.work and the lock, which are new. */
  manifests: PlannedFile[];
  config: PlannedFile;
  /** .gitignore as it will be; nothing where it stays. */
  gitignore?: PlannedFile;
  notes: string[];
  /** What does not match today: warnings. */
  findings: Finding[];
}

export type InitPlanResult = { ok: true; plan: InitPlan } | { ok: false; findings: Finding[] };

/**
 * Plans the adoption of a repository: one host, its plugins, the Go release and flags they are built
 * with today. Writes nothing.
 */
export function planInit(
  repository: Repository,
  releases: Releases,
  choices: InitChoices = {},
): InitPlanResult {
  const { root } = repository;
  const wrongGo = choices.go === undefined ? [] : checkGo(choices.go, releases);
  const found = findUnits(repository);
  const { plugins } = found;
  const hosts =
    choices.host === undefined
      ? found.hosts
      : repository.packages.filter((each) => each.name === "main" && each.folder === choices.host);
  const [host] = hosts;
  const away = repository.linkedAway.filter(({ main }) => main).map(leadsAway);
  if (!host || hosts.length > 1 || plugins.length === 0) {
    const missing = nothingToAdopt(repository, { ...found, hosts }, choices.host);
    return { ok: false, findings: [...wrongGo, ...away, ...missing] };
  }
  if (wrongGo.length > 0 || away.length > 0) return { ok: false, findings: [...wrongGo, ...away] };

  const chosen = chooseRelease(repository, releases);
  const go =
    choices.go === undefined
      ? { version: chosen.version, origin: `from ${chosen.origin}` }
      : { version: choices.go, origin: "as asked for" };
  const flags = buildFlags(repository.buildLines, host, plugins);
  const names = unitNames(
    [host, ...plugins].map(({ folder }) => folder),
    topName(repository, host),
    ["plugins"],
  );
  const units = plannedUnits(repository, host, plugins, names);
  const set = moduleSet(repository, [host, ...plugins], go.version);
  const facts = { hosts: [host.folder], plugins: plugins.map(({ folder }) => folder) };
  const profile = flags.profile && { profile: flags.profile };
  const config = { path: configName, content: configText({ go, ...facts, ...profile }) };
  const manifests = [...units.hosts, ...units.plugins].map((unit) =>
    manifestFile(unit.kind, posix.relative(root, unit.dir) || ".", unit.manifest),
  );
  const gitignore = changedIgnore(root, { goWork: set.kind !== "module" });
  const files = [...manifests, config, ...(gitignore ? [gitignore] : [])];
  const blocked = [...set.findings, ...files.flatMap((file) => inTheWay(root, file, gitignore))];
  if (blocked.length > 0) return { ok: false, findings: blocked };
  const goWork = set.kind === "module" ? "off" : join(root, "go.work");
  const workspace: Workspace = {
    root,
    configFile: join(root, configName),
    config: {
      version: 1,
      go: go.version,
      ...facts,
      ...(flags.profile && {
        defaultProfile: adoptedProfile,
        profiles: { [adoptedProfile]: flags.profile.flags },
      }),
    } satisfies WorkspaceConfig,
    ...units,
    goWork,
    modFlag: modFlag(root, goWork),
    modules: set.modules.map(({ folder, path }) => ({ dir: join(root, folder), path })),
    listings: [],
  };
  return {
    ok: true,
    plan: {
      go,
      workspace,
      ...(flags.profile && { profile: { name: adoptedProfile, place: flags.profile.place } }),
      ...(set.kind === "new go.work" && {
        goWork: goWorkText(
          { line: set.goLine, release: go.version },
          set.modules.map(({ folder }) => folder),
        ),
      }),
      manifests,
      config,
      ...(gitignore && { gitignore }),
      notes: [...flags.notes, ...set.notes],
      findings: [...(choices.go === undefined ? chosen.findings : []), ...flags.findings],
    },
  };
}

/** What stands in front of a folder's name where that alone would not do. */
function topName({ modules }: Repository, { module }: RepositoryPackage): string {
  return posix.basename(modules.find(({ folder }) => folder === module)?.path ?? "");
}

function changedIgnore(root: string, needed: { goWork: boolean }): PlannedFile | undefined {
  const file = join(root, ".gitignore");
  const present = existsSync(file) ? readFileSync(file, "utf8") : "";
  const content = gitignoreText(present, needed);
  return content === present ? undefined : { path: ".gitignore", content };
}
