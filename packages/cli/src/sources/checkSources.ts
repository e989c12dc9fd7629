import { statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { foretell, isOk, type SourceSide } from "@lockstep/alignment";
import type { HostUnit } from "@lockstep/go-workspace";
import { resolveProfile } from "@lockstep/orchestrator";
import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import type { Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { localCommands } from "../localCommands.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed, weighedVerdict } from "../policy/weighed.ts";
import { prepareBoth } from "../prepare.ts";
import { hostSide } from "./hostSide.ts";
import { type HostTypes, hostTypes } from "./hostTypes.ts";
import type { SourcesPlace } from "./place.ts";
import { pluginSide } from "./pluginSide.ts";
import { folderTarget, type Target, unitTarget } from "./target.ts";

/**
 * `lockstep check --sources [FOLDER...]`: what `plugin.Open` would do if host and plugins were built
 * now. Builds nothing. Without folders: the workspace's own plugins, each with its own host.
 */
export async function checkSources(
  context: Context,
  folders: readonly string[],
  profileName: string,
): Promise<Outcome> {
  const gone = folders.find((folder) => !isFolder(resolve(context.cwd, folder)));
  if (gone !== undefined) return { kind: "usage", message: `there is no folder \`${gone}\`` };
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace, environment } = prepared;
  const resolved = resolveProfile(workspace, profileName);
  if (!resolved.ok) return { kind: "findings", exitCode: 2, findings: resolved.findings };
  const place: SourcesPlace = { workspace, environment, profile: resolved.profile };
  const named = await Promise.all(folders.map((folder) => folderTarget(context.cwd, folder)));
  const strange = named.find(
    (each) => each.host !== undefined && !workspace.hosts.some(({ name }) => name === each.host),
  );
  if (strange) {
    const message = `${strange.folder} is for the host \`${strange.host}\`, which this workspace does not have`;
    return { kind: "usage", message };
  }
  const reports: CheckReport[] = [];
  for (const host of workspace.hosts) {
    const plugins = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
    const targets =
      folders.length > 0
        ? named.filter((each) => each.host === undefined || each.host === host.name)
        : plugins.map((unit) => unitTarget(context, unit));
    if (targets.length > 0 || folders.length === 0) {
      reports.push(await judgeHost(context, place, host, targets));
    }
  }
  const ok = reports.every((report) => report.ok);
  return { kind: "report", exitCode: ok ? 0 : 1, reports };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function judgeHost(
  context: Context,
  place: SourcesPlace,
  host: HostUnit,
  targets: readonly Target[],
): Promise<CheckReport> {
  const { workspace } = place;
  const policy = policyOf(workspace, context.today);
  context.progress.step("reading the sources");
  const side = await hostSide(context, place, host);
  const types = side.ok ? await hostTypes(context, place, host, side.main) : undefined;
  const found = side.ok ? (types?.findings ?? []) : side.findings;
  const findings = weighed(localCommands(found, workspace.root, context.cwd), policy);
  const plugins: PluginVerdict[] = [];
  if (side.ok && types) {
    for (const target of targets) {
      const verdict = await judgePlugin(context, place, side.side, { target, types });
      plugins.push({ ...verdict, findings: weighedVerdict(verdict, policy) });
    }
  }
  context.progress.clear();
  return {
    version: 1,
    command: "check",
    ok: isOk({ plugins, findings }),
    host: { file: relative(context.cwd, host.dir) || ".", goVersion: `go${workspace.config.go}` },
    plugins,
    findings,
  };
}

async function judgePlugin(
  context: Context,
  place: SourcesPlace,
  host: SourceSide,
  { target: { folder, name, entry }, types }: { target: Target; types: HostTypes },
): Promise<PluginVerdict> {
  const plugin = await pluginSide(context, place, folder);
  const named = { file: folder, ...(name !== undefined && { name }) };
  if (!plugin.ok) {
    const findings = localCommands(plugin.findings, place.workspace.root, context.cwd);
    return { ...named, verdict: "not-a-plugin", skew: "unknown", packages: [], findings };
  }
  const verdict = foretell(host, plugin.side, named);
  if (!plugin.main) return verdict;
  const { findings, panics } = await types.judge(plugin.main, {
    label: `the plugin ${name ?? folder}`,
    ...(entry !== undefined && { entry }),
  });
  return {
    ...verdict,
    ...(panics && verdict.verdict === "loads" && { verdict: "crash" as const }),
    findings: [...verdict.findings, ...findings],
  };
}
