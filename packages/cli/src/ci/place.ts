import type { Workspace } from "@lockstep/go-workspace";
import type { Target } from "@lockstep/orchestrator";
import type { Context } from "../context.ts";
import type { Environment } from "../prepare.ts";

/** What every step of the gate works with. */
export interface Place {
  context: Context;
  workspace: Workspace;
  environment: Environment;
  profile: string;
  /** The platform that is built for and judged; what runs something is this machine's own. */
  target: Target;
}

/** What the steps that build, judge, load and test are about. */
export interface GatedPlace extends Place {
  /** The environment of this machine, whatever the target. */
  own: Environment;
  /** The workspace with only those hosts and plugins that this run is about. */
  gated: Workspace;
  /** Import paths of the packages whose tests run; absent: all. */
  tests?: readonly string[];
}

/** Whether a run is about all that there is. */
export function isWhole({ workspace, gated, tests }: GatedPlace): boolean {
  const { hosts, plugins } = workspace;
  return (
    tests === undefined &&
    gated.hosts.length === hosts.length &&
    gated.plugins.length === plugins.length
  );
}
