import type { Finding } from "@lockstep/findings";
import { pluginEntry } from "@lockstep/go-workspace";
import { buildCommand, resolveProfile } from "@lockstep/orchestrator";
import type { Place } from "../ci/place.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { hostTypes } from "./hostTypes.ts";

/** What was found for one plugin, as the workspace's policy takes it. */
export interface FoundFor {
  plugin: string;
  findings: Finding[];
}

/**
 * What the types and registered names of a workspace's hosts and plugins say of each other: LS4007,
 * LS3201, LS3202. Nothing where the code does not compile, which a build tells.
 */
export async function workspaceTypes(place: Place): Promise<FoundFor[]> {
  const { context, workspace, environment } = place;
  const resolved = resolveProfile(workspace, place.profile);
  if (!resolved.ok) return [];
  const { profile } = resolved;
  const cmd = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
  const policy = policyOf(workspace, context.today);
  const found: FoundFor[] = [];
  for (const host of workspace.hosts) {
    const plugins = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
    const main = { cmd, dir: host.mainDir, flags: profile.flags };
    const types = await hostTypes(context, { workspace, environment, profile }, host, main);
    for (const { name, mainDir, manifest } of plugins) {
      const entry = pluginEntry(manifest);
      const judged = await types.judge(
        { cmd, dir: mainDir, flags: ["-buildmode=plugin", ...profile.flags] },
        { label: `the plugin ${name}`, ...(entry !== undefined && { entry }) },
      );
      const told = judged.findings.filter(({ code }) => code !== "LS4001");
      found.push({ plugin: name, findings: weighed(told, policy, { plugin: name }) });
    }
  }
  context.progress.clear();
  return found;
}
