import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  goToolchain,
  type Overrides,
  type TinyWorkspace,
  tinyWorkspace,
} from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import {
  type BuildOptions,
  build,
  changesSince,
  headStart,
  type PlanOptions,
  planReport,
} from "@lockstep/orchestrator";
import { inspectCCompiler } from "@lockstep/provision";
import type { BuildRecord, BuildReport, PlanReport } from "@lockstep/schema";
import { storeRoot } from "@lockstep/store";

export type Settings = Partial<Omit<BuildOptions, "workspace" | "cc">>;

/** A tiny workspace that can be built for real. */
export interface TinyBuild extends TinyWorkspace {
  build(settings?: Settings): Promise<BuildReport>;
  /** What `build` would do; throws where it can't be said. */
  plan(settings?: Partial<PlanOptions>): Promise<PlanReport>;
  /** What a run of the command line would do: nothing when nothing changed. */
  buildIfChanged(settings?: Settings): Promise<BuildReport & { skipped: boolean }>;
  /** What the host prints for these plugins, as it really loads them. */
  greet(...plugins: string[]): string;
  record(unit: string): BuildRecord;
  /** Path in the release folder. */
  artefact(name: string): string;
}

export const release = "dist/linux_amd64/release";

/** Writes a workspace and gives the means to build it with the pinned Go. */
export function tinyBuild(overrides: Overrides = {}, plugins?: string[]): TinyBuild {
  const tiny = tinyWorkspace(overrides, plugins);
  const artefact = (name: string) => join(tiny.root, release, name);
  const places = async (settings: Pick<Settings, "store" | "callerEnv">) => {
    const loaded = await loadWorkspace(tiny.root);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings, null, 2));
    const store = settings.store ?? storeRoot();
    const compiler = await inspectCCompiler({ env: settings.callerEnv ?? process.env, store });
    if (!compiler.ok) throw new Error(JSON.stringify(compiler.findings));
    return {
      workspace: loaded.workspace,
      toolchain: await goToolchain(),
      cc: compiler.cc,
      store,
      callerEnv: process.env,
    };
  };
  const buildWith = async (settings: Settings = {}) =>
    build({ ...(await places(settings)), ...settings });
  return {
    ...tiny,
    artefact,
    build: buildWith,
    async plan(settings = {}) {
      const given = { profile: "release", ...settings };
      const planned = await planReport({ ...(await places(settings)), ...given });
      if (!planned.ok) throw new Error(JSON.stringify(planned.findings, null, 2));
      return planned.report;
    },
    async buildIfChanged(settings = {}) {
      const { names, profile = "release", callerEnv = process.env } = settings;
      const request = { root: tiny.root, profile, callerEnv, ...(names && { names }) };
      const changes = changesSince(request);
      if (changes.kind === "none") return { ...changes.report, skipped: true };
      const ahead =
        changes.kind === "files"
          ? headStart({ ...request, files: changes.files, store: settings.store ?? storeRoot() })
          : undefined;
      try {
        return { ...(await buildWith({ ...settings, ...(ahead && { ahead }) })), skipped: false };
      } finally {
        await ahead?.drop();
      }
    },
    greet: (...names) => {
      const files = names.map((name) => artefact(`plugins/${name}.so`));
      return execFileSync(artefact("host"), files, { encoding: "utf8" });
    },
    record: (unit) => JSON.parse(readFileSync(artefact(`${unit}.record.json`), "utf8")),
  };
}

/** Name and status of each unit. */
export function statuses({ units }: BuildReport): string[] {
  return units.map(({ name, status }) => `${name} ${status}`);
}
