import { existsSync } from "node:fs";
import { relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { KeyReport } from "@lockstep/schema";
import { sha256, sha256File } from "@lockstep/store";
import { type BuildPlaces, buildEnvironment } from "./buildEnvironment.ts";
import { moduleFiles } from "./buildFacts.ts";
import { chooseLinker } from "./chooseLinker.ts";
import { resolveProfile } from "./profiles.ts";
import { recordEnvironment } from "./recordEnvironment.ts";
import { recordToolchain } from "./recordToolchain.ts";

export interface KeyOptions extends BuildPlaces {
  profile: string;
  /** SHA-256 of the program that plans and builds. */
  lockstep: string;
}

export type KeyResult = { ok: true; report: KeyReport } | { ok: false; findings: Finding[] };

/**
 * What the keys of all units have in common, read from the workspace's documents alone: a tool that
 * hashes each unit's own sources needs no more to know when to build it. Runs nothing.
 */
export function keyReport(options: KeyOptions): KeyResult {
  const { workspace, toolchain, lockstep } = options;
  const resolved = resolveProfile(workspace, options.profile);
  if (!resolved.ok) return resolved;
  const chosen = chooseLinker(options.cc, resolved.profile);
  if (!chosen.ok) return chosen;
  const { profile, cc } = chosen;
  const { severities, exceptions, $schema, ...config } = workspace.config;
  const env = buildEnvironment({ ...options, cc }, profile);
  const roots = {
    workspace: workspace.root,
    goroot: toolchain.goroot,
    gomodcache: env.GOMODCACHE ?? "",
  };
  const modules = moduleFiles(workspace)
    .filter((file) => existsSync(file))
    .map((file): [string, string] => [relative(workspace.root, file), sha256File(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { os, arch } = toolchain;
  const report: KeyReport = {
    version: 1,
    command: "plan",
    lockstep,
    profile: profile.name,
    target: { os, arch },
    toolchain: recordToolchain(toolchain, cc),
    flags: [...profile.flags, `-ldflags=${profile.ldflags}`],
    env: recordEnvironment(roots, env),
    config: sha256(JSON.stringify(config)),
    modules: Object.fromEntries(modules),
  };
  return { ok: true, report };
}
