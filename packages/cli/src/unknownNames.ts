import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { resolveProfile, selectUnits } from "@lockstep/orchestrator";

/** LS4005 for a profile and units named on the command line that the workspace does not have. */
export function unknownNames(
  workspace: Workspace,
  { profile, names = [] }: { profile: string; names?: readonly string[] },
): Finding[] {
  const asked = [resolveProfile(workspace, profile), selectUnits(workspace, names)];
  return asked.flatMap((each) => (each.ok ? [] : each.findings));
}
