import type { Workspace } from "@lockstep/go-workspace";
import type { ResolvedProfile } from "@lockstep/orchestrator";
import type { Environment } from "../prepare.ts";

/** What is judged from sources: a workspace, the environment of its builds, one profile. */
export interface SourcesPlace {
  workspace: Workspace;
  environment: Environment;
  profile: ResolvedProfile;
}
