import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { buildWorkspace } from "../buildWorkspace.ts";
import type { ExitCode } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../counted.ts";
import { currentGenerated } from "../generated.ts";
import { judgeHost } from "../judgeFiles.ts";
import { environmentOf, type Prepared } from "../prepare.ts";
import { loadStep } from "./loadStep.ts";
import { modulesStep } from "./modulesStep.ts";
import type { Place } from "./place.ts";
import { type CiStep, type StepName, skipped, step } from "./step.ts";
import { testStep } from "./testStep.ts";

const later: StepName[] = ["modules", "generated", "build", "check", "load", "test"];

/**
 * The steps of the gate, in order. A step runs whenever it can: stale generated code does not hide
 * a failing test; only what needs an artefact waits for the build, and loading for the verdict.
 */
export async function ciSteps(
  context: Context,
  prepared: Prepared<{ workspace: Workspace }>,
  profile: string,
): Promise<{ steps: CiStep[]; exitCode: ExitCode }> {
  if (!prepared.ok) {
    const documents = { findings: prepared.findings, summary: "not valid", ok: false };
    const first = await step("documents", async () => documents);
    const steps = all(first, later, "the documents are not valid");
    return { steps, exitCode: prepared.exitCode };
  }
  const { workspace } = prepared;
  const { hosts, plugins } = workspace;
  const counts = [counted(hosts.length, "host"), counted(plugins.length, "plugin")].join(", ");
  const documents = await step("documents", async () => ({ findings: [], summary: counts }));
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) {
    const unfit = { findings: provisioned.findings, summary: "no environment", ok: false };
    const modules = await step("modules", async () => unfit);
    const rest = all(modules, later.slice(1), "this machine is not fit");
    return { steps: [documents, ...rest], exitCode: provisioned.exitCode };
  }
  const place: Place = { context, workspace, environment: provisioned.environment, profile };

  const modules = await step("modules", () => modulesStep(place));
  const generated = await step("generated", async () => {
    const findings = await currentGenerated(context, place);
    return { findings, summary: findings.length === 0 ? "up to date" : "stale" };
  });
  const build = await step("build", () => buildStep(place));
  const check = build.ok
    ? await step("check", () => checkStep(place))
    : skipped("check", "the build failed");
  const load = check.ok
    ? await step("load", () => loadStep(place))
    : skipped("load", check.skipped ?? "a plugin would not load");
  const broken = build.findings.flatMap(({ code, subject }) => (code === "LS4001" ? subject : []));
  const test = await step("test", () =>
    testStep(place, new Set(broken.filter((each) => each !== undefined))),
  );
  const steps = [documents, modules, generated, build, check, load, test];
  return { steps, exitCode: steps.every(({ ok }) => ok) ? 0 : 1 };
}

function all(first: CiStep, rest: StepName[], reason: string): CiStep[] {
  return [first, ...rest.map((name) => skipped(name, reason))];
}

async function buildStep({ context, workspace, environment, profile }: Place) {
  const report = await buildWorkspace(
    context,
    { workspace, environment },
    { names: [], profile, lock: "ignore", checkModules: false },
  );
  const built = report.units.filter(({ status }) => status === "built").length;
  const current = report.units.filter(({ status }) => status === "up-to-date").length;
  return {
    findings: report.findings,
    summary: `${built} built, ${current} up to date`,
    ok: report.ok,
  };
}

async function checkStep({ context, workspace, profile }: Place) {
  const findings: Finding[] = [];
  const verdicts: string[] = [];
  let ok = true;
  for (const host of workspace.hosts) {
    const report = await judgeHost(context, workspace, host, { profile, each: false });
    ok &&= report.ok && report.plugins.every(({ skew }) => skew === "none");
    findings.push(...report.findings, ...report.plugins.flatMap((each) => each.findings));
    verdicts.push(...report.plugins.map(({ name, file, verdict }) => `${name ?? file} ${verdict}`));
  }
  return { findings, summary: verdicts.join(", "), ok };
}
