import type { HostUnit, PluginUnit, Workspace } from "@lockstep/go-workspace";

/** What a release is made of: one process, so one host, and plugins in the workspace's order. */
export interface ReleaseUnits {
  host: HostUnit;
  /** Whether the host's own file belongs to the release. */
  withHost: boolean;
  plugins: PluginUnit[];
}

/**
 * The units that these names ask for: none, all that there is; a host, it and all its plugins or
 * those named beside it; plugins alone, these for the host that is in place. Otherwise what is wrong
 * with the names.
 */
export function releaseUnits(
  workspace: Workspace,
  names: readonly string[],
): ReleaseUnits | string {
  const hosts = workspace.hosts.filter(({ name }) => names.includes(name));
  const named = workspace.plugins.filter(({ name }) => names.includes(name));
  const wanted = new Set([
    ...hosts.map(({ name }) => name),
    ...named.map(({ manifest }) => manifest.host),
    ...(names.length === 0 ? workspace.hosts.map(({ name }) => name) : []),
  ]);
  const [host, ...others] = workspace.hosts.filter(({ name }) => wanted.has(name));
  if (!host || others.length > 0) {
    return `a release has one host; name one of ${[...wanted].join(", ")}, and its plugins`;
  }
  const own = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
  return {
    host,
    withHost: named.length === 0 || hosts.length > 0,
    plugins: named.length === 0 ? own : named,
  };
}
