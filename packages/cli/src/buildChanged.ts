import { type BuildRequest, buildWorkspace } from "./buildWorkspace.ts";
import type { Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { generatedFresh } from "./generatedFresh.ts";
import { localCommands } from "./localCommands.ts";
import { environmentOf, prepareLocked } from "./prepare.ts";
import { unknownNames } from "./unknownNames.ts";

/** A build of which something may have changed: generated code first, then the units. */
export async function buildChanged(context: Context, request: BuildRequest): Promise<Outcome> {
  const read = await prepareLocked(context);
  if (!read.ok) return { kind: "findings", ...read };
  const { workspace } = read;
  const { root } = workspace;
  const unknown = unknownNames(workspace, request);
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const prepared = { workspace, environment: provisioned.environment };
  const stale = await generatedFresh(context, prepared);
  if (stale.length > 0) {
    return { kind: "findings", exitCode: 1, findings: localCommands(stale, root, context.cwd) };
  }
  const built = await buildWorkspace(context, prepared, request);
  const report = { ...built, findings: localCommands(built.findings, root, context.cwd) };
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [report] };
}
