import type { Finding } from "@lockstep/findings";
import type { Target } from "@lockstep/orchestrator";
import type { BuildReport } from "@lockstep/schema";
import { type BuildRequest, buildWorkspace } from "./buildWorkspace.ts";
import type { Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { environmentFor } from "./environmentFor.ts";
import type { Place } from "./generated.ts";
import { generatedFresh } from "./generatedFresh.ts";
import { localCommands } from "./localCommands.ts";
import { environmentOf, prepareLocked } from "./prepare.ts";
import { unknownNames } from "./unknownNames.ts";

/** A build of which something may have changed: generated code first, then the units. */
export async function buildChanged(
  context: Context,
  { target, ...request }: BuildRequest & { target: Target },
): Promise<Outcome> {
  const read = await prepareLocked(context);
  if (!read.ok) return { kind: "findings", ...read };
  const { workspace } = read;
  const { root } = workspace;
  const unknown = unknownNames(workspace, request);
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const { environment } = provisioned;
  const prepared = { workspace, environment };
  const cross = environmentFor(environment, target);
  if (!cross.ok) return { kind: "findings", ...cross };
  const place = { workspace, environment: cross.environment };
  const built = await buildFresh(context, prepared, place, request);
  if (Array.isArray(built)) {
    return { kind: "findings", exitCode: 1, findings: localCommands(built, root, context.cwd) };
  }
  const report = { ...built, findings: localCommands(built.findings, root, context.cwd) };
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [report] };
}

/**
 * Builds in `place`, unless the generated code is stale: then why. The contract is read while the hosts are
 * built, since on an empty cache it takes as long; a plugin waits for it. Both compile the plugins'
 * packages, and Go does not see what another go command is just compiling. Where the contract cannot
 * be read because code does not compile, the build goes on: it says so of each unit.
 */
async function buildFresh(
  context: Context,
  prepared: Place,
  place: Place,
  request: BuildRequest,
): Promise<BuildReport | Finding[]> {
  const stop = new AbortController();
  const stale = generatedFresh(context, prepared).then((findings) => {
    if (findings.some(({ code }) => code !== "LS4001")) stop.abort();
    return findings;
  });
  const signal = AbortSignal.any([context.signal, stop.signal]);
  const build = buildWorkspace({ ...context, signal }, place, {
    ...request,
    pluginsAfter: stale,
  });
  const [findings, built] = await Promise.allSettled([stale, build]);
  if (findings.status === "rejected") throw findings.reason;
  if (findings.value.length === 0) {
    if (built.status === "rejected") throw built.reason;
    return built.value;
  }
  if (stop.signal.aborted || built.status === "rejected" || built.value.ok) return findings.value;
  return withUntold(built.value, findings.value);
}

/** A report of a failed build with those of the findings whose lines it does not speak of. */
function withUntold(report: BuildReport, findings: readonly Finding[]): BuildReport {
  const line = ({ where }: Finding) => `${where?.file}:${where?.line}`;
  const told = new Set(report.findings.map(line));
  return {
    ...report,
    findings: [...report.findings, ...findings.filter((each) => !told.has(line(each)))],
  };
}
