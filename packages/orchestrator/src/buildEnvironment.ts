import type { Workspace } from "@lockstep/go-workspace";
import {
  type CallerEnvironment,
  type CCompiler,
  closedEnvironment,
  type Toolchain,
} from "@lockstep/provision";
import type { ResolvedProfile } from "./profiles.ts";

/** Where a workspace is built, and with what. */
export interface BuildPlaces {
  workspace: Workspace;
  toolchain: Toolchain;
  cc: CCompiler;
  /** The per-user store, absolute. */
  store: string;
  callerEnv: CallerEnvironment;
  /** Folder of the caches of what was compiled; default the store's, which all builds share. */
  caches?: string;
}

/** The closed environment of a workspace's builds, but for the temporary folder of each. */
export function buildEnvironment(
  places: BuildPlaces,
  profile?: ResolvedProfile,
): Record<string, string> {
  const { workspace, toolchain, cc, store, callerEnv, caches } = places;
  const { goWork } = workspace;
  const own = {
    goWork,
    ...(profile && { profileSettings: profile.env }),
    ...(caches !== undefined && { caches }),
  };
  return closedEnvironment({ purpose: "build", toolchain, store, cc, callerEnv, ...own });
}
