import type { Workspace } from "@lockstep/go-workspace";
import { isHostTarget, type Target } from "@lockstep/orchestrator";
import { taskFiles, taskFindings } from "@lockstep/scaffold";
import type { CiReport } from "@lockstep/schema";
import { againstStep } from "../against/againstStep.ts";
import type { ExitCode } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../counted.ts";
import { environmentFor } from "../environmentFor.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { environmentOf, type Prepared } from "../prepare.ts";
import type { FoundFor } from "../sources/workspaceTypes.ts";
import { affectedStep } from "./affectedStep.ts";
import { artefactsStep, type HandedArtefacts, type HandedRelease } from "./artefactsStep.ts";
import { checkStep, judgeBuilt } from "./checkStep.ts";
import { exceptionsStep } from "./exceptionsStep.ts";
import { type GateLooks, lookBack, lookNow } from "./gateLooks.ts";
import { recall, remember, unchanged } from "./gateMemory.ts";
import { judgeHanded } from "./judgeHanded.ts";
import { type GatedPlace, isWhole, type Place } from "./place.ts";
import { type CiStep, notTried, type StepName, skipped, step, stepWith } from "./step.ts";

const later: StepName[] = ["modules", "generated", "build", "check", "load", "test"];

/** What the gate came to: its steps, and what they saw that a report shows. */
export interface Gate
  extends Pick<CiReport, "steps" | "affected" | "against" | "units" | "checks" | "modules"> {
  exitCode: ExitCode;
}

/** What a run of the gate is asked to look at. */
export interface GateRequest {
  profile: string;
  target: Target;
  /** A ref: only what changed since the current branch left it. */
  since?: string;
  /** Artefacts that another job built, in place of a build. */
  artefacts?: HandedArtefacts;
  /** What is deployed: a release's folder, or a ref. */
  against?: string;
  /** Looks again at what passed before on the very same files; default false. */
  force?: boolean;
}

/**
 * The steps of the gate, in order. A step runs whenever it can: stale generated code does not hide
 * a failing test; only what needs an artefact waits for the build, and loading for the verdict.
 */
export async function ciSteps(
  context: Context,
  prepared: Prepared<{ workspace: Workspace }>,
  { profile, target, since, ...asked }: GateRequest,
): Promise<Gate> {
  if (!prepared.ok) {
    const documents = { findings: prepared.findings, summary: "not valid", ok: false };
    const first = await step("documents", async () => documents);
    const steps = all(first, later, "the documents are not valid");
    return { steps, exitCode: prepared.exitCode };
  }
  const { workspace } = prepared;
  const { hosts, plugins } = workspace;
  const counts = [counted(hosts.length, "host"), counted(plugins.length, "plugin")].join(", ");
  const documents = await step("documents", async () => {
    const found = taskFindings(taskFiles(workspace));
    return { findings: weighed(found, policyOf(workspace, context.today)), summary: counts };
  });
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) {
    const unfit = { findings: provisioned.findings, summary: "no environment", ok: false };
    const modules = await step("modules", async () => unfit);
    const rest = all(modules, later.slice(1), "this machine is not fit");
    return { steps: [documents, ...rest], exitCode: provisioned.exitCode };
  }
  const cross = environmentFor(provisioned.environment, target);
  if (!cross.ok) {
    const foreign = { findings: cross.findings, summary: "no compiler for the target", ok: false };
    const build = await step("build", async () => foreign);
    const others = later.map((name) => (name === "build" ? build : skipped(name, foreign.summary)));
    return { steps: [documents, ...others], exitCode: cross.exitCode };
  }
  const place: Place = { context, workspace, environment: cross.environment, profile, target };
  const own = provisioned.environment;
  const whole: GatedPlace = { ...place, own, gated: workspace };
  if (since === undefined) return gate(whole, { before: [documents], ...asked });
  const [affected, narrowed] = await stepWith("affected", () => affectedStep(whole, since));
  const before = [documents, affected];
  if (!narrowed.place) {
    const rest = later.map((name) => skipped(name, "nothing to compare with"));
    return { steps: [...before, ...rest], exitCode: 2 };
  }
  const { report } = narrowed;
  const result = await gate(narrowed.place, { before, ...asked });
  return { ...result, ...(report && { affected: report }) };
}

interface GateTerms extends Pick<GateRequest, "artefacts" | "against" | "force"> {
  before: CiStep[];
}

/** The steps that need the environment. */
async function gate(
  place: GatedPlace,
  { before, artefacts, against, force = false }: GateTerms,
): Promise<Gate> {
  const { context, workspace, target } = place;
  const policy = policyOf(workspace, context.today);
  const state = artefacts ? undefined : unchanged(place);
  const memory = state && !force ? recall(place, state.key) : undefined;
  const looks = state && memory ? lookBack(state, memory) : lookNow(place, policy);
  const [modules, { modules: linked }] = await stepWith("modules", looks.modules);
  const generated = await step("generated", looks.generated);
  const inOrder = modules.findings.length === 0 && generated.findings.length === 0;
  const made = artefacts ? await handed(place, artefacts) : await built(place, looks, inOrder);
  const about = { ...made.place, workspace: made.place.gated };
  const { release } = made;
  let types: FoundFor[] = [];
  const [check, judged] = made.step.ok
    ? await stepWith("check", async () => {
        const checks = release
          ? [await judgeHanded(context, workspace, release)]
          : await judgeBuilt(about, looks.untouched);
        types = await looks.types(about);
        return checkStep(checks, types);
      })
    : [skipped("check", made.failed)];
  const [deployed, effects] =
    against === undefined
      ? []
      : await stepWith("against", () => {
          const { findings: buildFindings } = made.step;
          return againstStep(place, against, {
            ...{ buildFindings, found: judged?.found ?? [] },
            ...(made.units && { units: made.units }),
            ...(release && { release }),
          });
        });
  const foreign = isHostTarget(target)
    ? undefined
    : `this machine does not run ${target.os}/${target.arch}; run the gate on one that does`;
  const load = !check.ok
    ? skipped("load", check.skipped ?? "a plugin would not load")
    : foreign === undefined
      ? await step("load", () => looks.load(made.place, release))
      : notTried("load", foreign);
  const broken = made.step.findings.flatMap(({ code, subject }) =>
    code === "LS4001" && subject !== undefined ? subject : [],
  );
  const test =
    foreign === undefined
      ? await step("test", () => looks.test(new Set(broken)))
      : notTried("test", foreign);
  // Nothing may have moved while it was looked at, and no type may have been found wanting.
  const quiet = !memory && types.every(({ findings }) => findings.length === 0);
  if (state && quiet && unchanged(place)?.key === state.key) {
    await remember(place, state.key, { steps: [modules, generated, load, test], modules: linked });
  }
  const survival = deployed ? [deployed] : [];
  const steps = [...before, modules, generated, made.step, check, ...survival, load, test];
  const found = [
    ...(judged?.found ?? []),
    ...steps.flatMap((each) => (each === check ? [] : each.findings.map((f) => ({ finding: f })))),
  ];
  const complete = isWhole(made.place) && steps.every((each) => each.skipped === undefined);
  steps.push(...(await exceptionsStep({ workspace, policy, found, complete })));
  return {
    ...(linked && { modules: linked }),
    ...(made.units && { units: made.units }),
    ...(judged && { checks: judged.checks }),
    ...(effects?.report && { against: effects.report }),
    steps,
    exitCode: steps.every(({ ok }) => ok) ? 0 : 1,
  };
}

/** The artefacts of a run: what the workspace built, or what it was handed in place of that. */
interface Made {
  step: CiStep;
  place: GatedPlace;
  units?: CiReport["units"];
  release?: HandedRelease;
  /** Why nothing is judged, where the step failed. */
  failed: string;
}

async function built(place: GatedPlace, looks: GateLooks, inOrder: boolean): Promise<Made> {
  const [told, { units }] = await stepWith("build", () => looks.build(inOrder));
  return { step: told, place, units, failed: "the build failed" };
}

async function handed(place: GatedPlace, artefacts: HandedArtefacts): Promise<Made> {
  const [told, result] = await stepWith("artefacts", () => artefactsStep(place, artefacts));
  const { release, place: there } = result;
  const failed = "the artefacts are not usable";
  return { step: told, place: there, ...(release && { release }), failed };
}

function all(first: CiStep, rest: StepName[], reason: string): CiStep[] {
  return [first, ...rest.map((name) => skipped(name, reason))];
}
