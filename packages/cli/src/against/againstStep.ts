import { relative } from "node:path";
import { type ArtefactSet, effectsOf, type FailedUnits } from "@lockstep/distribution";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath } from "@lockstep/orchestrator";
import type { Against, BuiltUnit, DeployedArtefact, Finding } from "@lockstep/schema";
import type { HandedRelease } from "../ci/artefactsStep.ts";
import type { Place } from "../ci/place.ts";
import type { StepResult } from "../ci/step.ts";
import type { GateFinding } from "../policy/exceptionFindings.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { againstFindings } from "./againstFindings.ts";
import { setOfBuilt, setOfRelease } from "./artefactSets.ts";
import { withDeployed } from "./withDeployed.ts";

/** What a run of the gate has made and found so far. */
export interface MadeSoFar {
  /** What was handed over, in place of a build. */
  release?: HandedRelease;
  units?: readonly BuiltUnit[];
  /** Of the build. */
  buildFindings: readonly Finding[];
  /** Of the check. */
  found: readonly GateFinding[];
}

/** What the change does to each artefact that is deployed, judged from the real files. */
export async function againstStep(
  place: Place,
  against: string,
  made: MadeSoFar,
): Promise<StepResult & { report?: Against }> {
  const { context, workspace } = place;
  context.progress.step(`judging what is deployed: ${against}`);
  const now = await setsOf(place, made);
  const failed = failedUnits(workspace, made);
  const result = await withDeployed(context, { ...place, against }, async (deployed) => {
    const { sets, ...origin } = deployed;
    const artefacts = sets.flatMap((set) => effectsOn(set, now, failed));
    return { deployed: against, ...origin, artefacts };
  });
  context.progress.clear();
  if (!result.ok) return { findings: result.findings, summary: "nothing to compare with" };
  const report = result.result;
  const findings = weighed(
    againstFindings(report, workspace, context.cwd),
    policyOf(workspace, context.today),
  );
  return { findings, summary: counts(report.artefacts), report };
}

function effectsOn(
  deployed: ArtefactSet,
  now: readonly ArtefactSet[],
  failed: FailedUnits,
): DeployedArtefact[] {
  const { name } = deployed.host;
  const set = now.find(({ host }) => host.name === name);
  if (set) return effectsOf(deployed, set, failed);
  const { cause, code } = failed.get(name) ?? { cause: `the change has no host ${name}` };
  const broken = {
    host: name,
    effect: "breaks",
    ...(code !== undefined && { code }),
    cause,
  } as const;
  return [
    { name, kind: "host", ...broken },
    ...deployed.plugins.map((plugin) => ({
      name: plugin.name,
      kind: "plugin" as const,
      ...broken,
    })),
  ];
}

async function setsOf(place: Place, { release, units = [] }: MadeSoFar): Promise<ArtefactSet[]> {
  if (release) return [await setOfRelease(release, release.display)];
  const { workspace, profile, target } = place;
  const made = new Set(
    units.flatMap(({ name, status }) =>
      status === "built" || status === "up-to-date" ? name : [],
    ),
  );
  const sets: ArtefactSet[] = [];
  for (const host of workspace.hosts) {
    const set = await setOfBuilt(workspace, host, (unit) =>
      made.has(unit.name) ? artefactPath(workspace, unit, profile, target) : undefined,
    );
    if (set) sets.push(set);
  }
  return sets;
}

/** Units whose sources do not compile, or of which the check says that they do not fit their host. */
function failedUnits(
  { root, hosts, plugins }: Workspace,
  { units = [], buildFindings, found }: MadeSoFar,
): FailedUnits {
  const failed = new Map<string, { code?: string; cause: string }>();
  for (const { finding, plugin } of found) {
    if (plugin === undefined || finding.severity !== "error" || failed.has(plugin)) continue;
    failed.set(plugin, { code: finding.code, cause: finding.cause });
  }
  for (const { name, status, reason } of units) {
    if (status !== "failed" && status !== "skipped") continue;
    const unit = [...hosts, ...plugins].find((each) => each.name === name);
    const folder = unit && `${relative(root, unit.dir)}/`;
    const own = buildFindings.find(
      ({ where, subject }) =>
        subject === name || (folder !== undefined && where?.file.startsWith(folder)),
    );
    failed.set(name, {
      ...(own && { code: own.code }),
      cause: own ? `${reason}: ${own.cause}` : reason,
    });
  }
  return failed;
}

function counts(artefacts: readonly DeployedArtefact[]): string {
  const words = { "still-loads": "as it is", redeploy: "to redeploy", breaks: "broken" } as const;
  return Object.entries(words)
    .map(([effect, word]) => [artefacts.filter((each) => each.effect === effect).length, word])
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
