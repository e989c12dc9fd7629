import { basename, dirname, join, relative } from "node:path";
import type { GoPackage, GoSums, PackageList, Unit, Workspace } from "@lockstep/go-workspace";
import type { Toolchain } from "@lockstep/provision";
import { artefactFile, type Target } from "./artefactPath.ts";
import { type BuildInputs, buildKey } from "./buildInputs.ts";
import type { FileTable } from "./fileTable.ts";
import { linkFlags } from "./linkFlags.ts";
import { packageDigest } from "./packageDigest.ts";
import type { Roots } from "./portablePaths.ts";
import type { ResolvedProfile } from "./profiles.ts";
import { recordEnvironment } from "./recordEnvironment.ts";
import { recordModules } from "./recordModules.ts";
import { recordToolchain } from "./recordToolchain.ts";

/** One artefact to be made, as plain data. Paths are relative to the workspace's root. */
export interface PlannedUnit {
  name: string;
  kind: Unit["kind"];
  pluginVersion?: string;
  /** The artefact. */
  file: string;
  /** Where go writes it first; renamed to `file` when it is whole. */
  temporary: string;
  /** The main package, as go names it from the workspace's root. */
  main: string;
  /** The go command, run in the workspace's root, argument by argument. */
  argv: string[];
  inputs: BuildInputs;
  /** SHA-256 over `inputs`; keyReasons says why each field counts. */
  key: string;
}

/** What would be built, and how, as plain data. */
export interface BuildPlan {
  profile: string;
  target: Target;
  /** Flags of every go command, without the build mode and those of the linker. */
  flags: string[];
  /** The whole environment of every command. */
  env: Record<string, string>;
  units: PlannedUnit[];
}

/** Everything a plan is made from. */
export interface PlanFacts {
  workspace: Pick<Workspace, "root" | "modules">;
  units: readonly Unit[];
  list: PackageList;
  sums: GoSums;
  files: FileTable;
  toolchain: Toolchain;
  /** What is built for. */
  target: Target;
  cc: { id: string; description: string };
  roots: Roots;
  env: Record<string, string>;
  profile: ResolvedProfile;
}

/** The plan that follows from the facts. Reads source files through `files` and changes nothing. */
export function planBuild(facts: PlanFacts): BuildPlan {
  const { profile, target, env } = facts;
  const digests = new Map<string, string>();
  const units = facts.units.map((unit) => planUnit(facts, unit, digests));
  return { profile: profile.name, target, flags: profile.flags, env, units };
}

function planUnit(facts: PlanFacts, unit: Unit, digests: Map<string, string>): PlannedUnit {
  const { workspace, list, toolchain, target, profile } = facts;
  const file = artefactFile(unit, profile.name, target);
  const temporary = temporaryFile(file);
  const main = `./${relative(workspace.root, unit.mainDir)}`;
  const packages = (list.units.get(unit.name) ?? []).flatMap(
    (path) => list.packages.get(path) ?? [],
  );
  const flags = [...profile.flags, ...linkFlags([profile.ldflags, unit.manifest.ldflags ?? ""])];
  const inputs: BuildInputs = {
    kind: unit.kind,
    name: unit.name,
    package: unit.importPath,
    target,
    profile: profile.name,
    toolchain: recordToolchain(toolchain, facts.cc),
    argv: ["go", ...buildArguments(unit.kind, flags, file, main)],
    env: recordEnvironment(facts.roots, facts.env),
    modules: recordModules(facts, packages),
    packages: packages.map((each) => ({
      path: each.importPath,
      module: each.module?.path ?? "",
      digest: digestOnce(facts.files, each, digests),
    })),
  };
  return {
    name: unit.name,
    kind: unit.kind,
    ...(unit.kind === "plugin" && { pluginVersion: unit.manifest.version }),
    file,
    temporary,
    main,
    argv: [toolchain.go, ...buildArguments(unit.kind, flags, temporary, main)],
    inputs,
    key: buildKey(inputs),
  };
}

/** A name that nothing else has; one build at a time works in a workspace. */
export function temporaryFile(file: string): string {
  return join(dirname(file), `.${basename(file)}.part`);
}

function buildArguments(
  kind: Unit["kind"],
  flags: readonly string[],
  output: string,
  main: string,
): string[] {
  const mode = kind === "plugin" ? ["-buildmode=plugin"] : [];
  return ["build", ...mode, ...flags, "-o", output, main];
}

function digestOnce(files: FileTable, goPackage: GoPackage, done: Map<string, string>): string {
  const digest = done.get(goPackage.importPath) ?? packageDigest(files, goPackage);
  done.set(goPackage.importPath, digest);
  return digest;
}
