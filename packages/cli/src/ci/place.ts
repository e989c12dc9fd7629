import type { Workspace } from "@lockstep/go-workspace";
import type { Context } from "../context.ts";
import type { Environment } from "../prepare.ts";

/** What every step of the gate works with. */
export interface Place {
  context: Context;
  workspace: Workspace;
  environment: Environment;
  profile: string;
}
