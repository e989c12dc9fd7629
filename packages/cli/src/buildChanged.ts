import { type BuildRequest, buildWorkspace } from "./buildWorkspace.ts";
import type { Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { generatedFresh } from "./generatedFresh.ts";
import { localCommands } from "./localCommands.ts";
import { prepareBoth } from "./prepare.ts";

/** A build of which something may have changed: generated code first, then the units. */
export async function buildChanged(context: Context, request: BuildRequest): Promise<Outcome> {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { root } = prepared.workspace;
  const stale = await generatedFresh(context, prepared);
  if (stale.length > 0) {
    return { kind: "findings", exitCode: 1, findings: localCommands(stale, root, context.cwd) };
  }
  const built = await buildWorkspace(context, prepared, request);
  const report = { ...built, findings: localCommands(built.findings, root, context.cwd) };
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [report] };
}
