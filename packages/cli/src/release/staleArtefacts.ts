import { finding } from "@lockstep/findings";
import { profileWords, type Workspace } from "@lockstep/go-workspace";
import { changesSince, planReport, type Target } from "@lockstep/orchestrator";
import { targetWords } from "../askedTarget.ts";
import type { Context } from "../context.ts";
import { environmentFor } from "../environmentFor.ts";
import { fetchMissing } from "../fetchMissing.ts";
import { environmentOf, type Prepared } from "../prepare.ts";

/** LS7002 for each of these units whose artefact is not what its sources make now. */
export async function staleArtefacts(
  context: Context,
  workspace: Workspace,
  {
    names,
    profile,
    target,
    self,
  }: { names: string[]; profile: string; target: Target; self: string },
): Promise<Prepared<object>> {
  const { root } = workspace;
  const changes = changesSince({ root, names, profile, target, callerEnv: context.env });
  if (changes.kind === "none") return { ok: true };
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return provisioned;
  const cross = environmentFor(provisioned.environment, target);
  if (!cross.ok) return cross;
  const { environment } = cross;
  const { result, findings } = await fetchMissing(
    context,
    { workspace, environment },
    () => planReport({ workspace, ...environment, names, profile, signal: context.signal }),
    (planned) => (planned.ok ? planned.report.findings : planned.findings),
  );
  if (findings.length > 0) return { ok: false, exitCode: 1, findings };
  if (!result.ok) return { ok: false, exitCode: 1, findings: result.findings };
  const option = `${profileWords(workspace.config, profile)}${targetWords(target)}`;
  const stale = result.report.units
    .filter(({ status }) => status !== "up-to-date")
    .map(({ name, kind, file, reason }) =>
      finding("LS7002", {
        where: { file },
        subject: name,
        cause: `the ${kind} \`${name}\`: ${reason}`,
        fix: { text: "build it", command: `${self} build${option}` },
      }),
    );
  const wrong = result.report.findings.filter(({ severity }) => severity === "error");
  const all = [...wrong, ...stale];
  return all.length === 0 ? { ok: true } : { ok: false, exitCode: 1, findings: all };
}
