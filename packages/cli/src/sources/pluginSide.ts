import { realpathSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { SourceSide } from "@lockstep/alignment";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { type GoCommand, type ListSourcesResult, listSources } from "@lockstep/go-workspace";
import { buildCommand } from "@lockstep/orchestrator";
import { fetchEnvironment, saysModuleMissing } from "@lockstep/provision";
import type { Context } from "../context.ts";
import { toldMissing } from "../fetch/toldMissing.ts";
import { requiredModules } from "../fetch/wantedModules.ts";
import { buildLine } from "./buildLine.ts";
import { goOfCaller } from "./goOfCaller.ts";
import { gcflagsOf, type MainPackage } from "./hostSide.ts";
import { goWorkFor, moduleFolder, releaseLines, usesModule } from "./moduleFolder.ts";
import type { SourcesPlace } from "./place.ts";
import { pluginMain } from "./pluginMain.ts";
import { selectedRelease } from "./selectedRelease.ts";
import { sourceFacts } from "./sourceFacts.ts";

export type PluginSideResult =
  /** `main`: what it takes to ask Go's type checker; absent where the host's Go can't build it. */
  { ok: true; side: SourceSide; main?: MainPackage } | { ok: false; findings: Finding[] };

/**
 * What the plugin in a folder would be built from, as its author does: in its own module, with the
 * `go` and the go.work that `go build` finds there, and the flags that its Makefile or Dockerfile
 * surely gives. Flags that no file tells are taken to be the host's.
 * @param folder an existing one, relative to the caller's folder
 */
export async function pluginSide(
  context: Context,
  place: SourcesPlace,
  folder: string,
): Promise<PluginSideResult> {
  const { workspace, environment, profile } = place;
  const dir = realpathSync(resolve(context.cwd, folder));
  const moduleDir = moduleFolder(dir);
  if (!moduleDir) return refused(folder, noModule(folder));
  const goWork = goWorkFor(moduleDir, workspace, context.env.GOWORK);
  if (goWork !== "off" && !usesModule(goWork, moduleDir)) {
    // From where the module is: what is called for is not the go.work around the caller.
    const there = shellQuote(relative(context.cwd, moduleDir) || ".");
    return refused(folder, {
      cause: `${relative(context.cwd, goWork)} does not use this module, and go builds no other below it`,
      fix: { text: "add the module to it", command: `go -C ${there} work use .` },
    });
  }
  const line = buildLine(moduleDir);
  const own = workspace.modules.some(({ dir: each }) => each === moduleDir);
  const file = goWork === "off" ? join(moduleDir, "go.mod") : goWork;
  const release = own ? undefined : await releaseFor(context, place, file);
  const side = {
    label: "the plugin",
    ...(release && {
      goVersion: `go${release.version}`,
      goOrigin: release.origin,
      goByModule: release.byModule,
    }),
    trimpath: line?.trimpath ?? true,
    gcflags: line?.gcflags ?? gcflagsOf(profile.flags),
    ...(line && { flagsOrigin: line.place }),
    folder: relative(context.cwd, moduleDir) || ".",
  };
  const list = (command: GoCommand, patterns: string[]) =>
    listSources(command, {
      root: workspace.root,
      dir,
      patterns,
      flags: ["-buildvcs=false", ...(line?.listFlags ?? [])],
    });
  const closed = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
  const command = { ...closed, env: { ...closed.env, GOWORK: goWork } };
  const first = await list(command, ["./..."]);
  const lacking = wordsOf(first).filter(saysModuleMissing);
  if (lacking.length > 0 && context.offline) {
    const { store } = environment;
    const wanted = requiredModules([join(moduleDir, "go.mod")]);
    const fix = {
      text: "judge the plugin once while there is a network; its modules stay in the store",
      command: `lockstep check --sources ${shellQuote(folder)}`,
    };
    return { ok: false, findings: toldMissing(lacking, { store, wanted, fix }) };
  }
  const asked =
    lacking.length > 0 ? await list(await openCommand(context, place, command), ["./..."]) : first;
  if (!asked.ok) {
    // A go.mod that asks for a newer release than the workspace's ends everything else.
    const newer = asked.findings.every(({ cause }) => /requires go >= /.test(cause));
    return newer && release?.byModule
      ? { ok: true, side: { ...side, main: "", packages: new Map() } }
      : asked;
  }
  const main = pluginMain(asked.packages, dir, folder);
  if (!main.ok) return main;
  const packages = sourceFacts(main.packages);
  const path = packages.get(main.main)?.module;
  const namesake = workspace.modules.find((each) => each.path === path && each.dir !== moduleDir);
  return {
    ok: true,
    side: {
      ...side,
      ...(namesake && { namesake: relative(context.cwd, namesake.dir) || "." }),
      main: main.main,
      packages,
    },
    main: {
      cmd: command,
      dir: main.packages.get(main.main)!.dir,
      flags: ["-buildmode=plugin", "-trimpath", "-buildvcs=false", ...(line?.listFlags ?? [])],
    },
  };
}

/** The release of a build that follows this go.mod or go.work, not of the workspace's own. */
async function releaseFor(context: Context, { workspace }: SourcesPlace, file: string) {
  return selectedRelease({
    ...releaseLines(file),
    file: basename(file),
    host: workspace.config.go,
    ...(await goOfCaller(context)),
  });
}

function refused(
  file: string,
  details: { cause: string; fix: { text: string; command?: string } },
): PluginSideResult {
  const title = "the folder can't be built as a plugin";
  return { ok: false, findings: [finding("LS4004", { title, where: { file }, ...details })] };
}

function noModule(folder: string) {
  return {
    cause: `there is no go.mod in ${folder} or above it`,
    fix: { text: "name the folder of the plugin's Go module" },
  };
}

/** Go's words about what it could not list. */
function wordsOf(listed: ListSourcesResult): string[] {
  return listed.ok
    ? [...listed.packages.values()].flatMap(({ error }) => error?.message ?? [])
    : listed.findings.map(({ cause }) => cause);
}

async function openCommand(
  { progress, env, signal }: Context,
  { environment }: SourcesPlace,
  command: GoCommand,
): Promise<GoCommand> {
  progress.note("downloads Go modules of the plugin");
  const opened = await fetchEnvironment({ ...environment, callerEnv: env, signal });
  return { ...command, env: { ...opened, GOWORK: command.env.GOWORK! } };
}
