import type { Release } from "@lockstep/distribution";
import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import type { Target } from "@lockstep/orchestrator";
import type { VerifyReport } from "@lockstep/schema";
import type { Context } from "../context.ts";
import { missingArtefacts } from "../missingArtefacts.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import type { Environment } from "../prepare.ts";
import { selfCommand } from "../selfCommand.ts";
import type { Difference } from "./differenceFinding.ts";
import { fixBuilt, fixReleased } from "./fixes.ts";
import { type Rebuild, rebuild } from "./rebuild.ts";
import { repacked } from "./repacked.ts";
import { builtSubjects, releasedSubjects, type Subject } from "./subjects.ts";
import { type Looked, lookAt, verifySubjects } from "./verifySubjects.ts";

export interface VerifyRequest {
  /** Units of the workspace; none means all. */
  names: string[];
  profile: string;
  target: Target;
  jobs?: number;
  /** A release in place of what the workspace built; `display` is how the person names it. */
  release?: Release & { display: string };
}

interface Place {
  workspace: Workspace;
  environment: Environment;
}

/** Rebuilds what was built, or what a release holds, and compares the bytes. */
export async function verify(
  context: Context,
  place: Place,
  request: VerifyRequest,
): Promise<VerifyReport> {
  const { workspace } = place;
  const { profile, release, jobs } = request;
  const subjects = release
    ? releasedSubjects(release, release.display, workspace)
    : builtSubjects(context.cwd, workspace, request);
  const names = subjects.filter(canRebuild).map(({ name }) => name);
  const how = { ...place, names, profile, ...(jobs !== undefined && { jobs }) };
  const done =
    names.length === 0
      ? undefined
      : await rebuild(
          context,
          how,
          () => lookAt(subjects),
          (looked, rebuilt) => compared(context, place, request, { looked, rebuilt }),
        );
  const { ok, ...seen }: Compared =
    done === undefined
      ? { ok: true, ...verifySubjects(lookAt(subjects), { units: [] }) }
      : done.ok
        ? done.result
        : { ok: false, units: [], findings: done.findings };
  const found = [...notBuilt(context, workspace, request, subjects), ...seen.findings];
  const findings = weighed(found, policyOf(workspace, context.today));
  return {
    ...{ version: 1, command: "verify" },
    ok: ok && findings.every(({ severity }) => severity !== "error"),
    profile,
    ...(release && {
      release: {
        ...{ folder: release.display, digest: release.digest },
        ...(seen.digest !== undefined && { rebuilt: seen.digest }),
      },
    }),
    units: seen.units,
    findings,
  };
}

/** What a comparison came to; `ok` says whether everything could be rebuilt. */
interface Compared extends Pick<VerifyReport, "ok" | "units" | "findings"> {
  /** Of the release that the rebuild makes. */
  digest?: string;
}

async function compared(
  context: Context,
  { workspace, environment }: Place,
  { profile, target, release }: VerifyRequest,
  { looked, rebuilt }: { looked: Looked[]; rebuilt: Rebuild },
): Promise<Compared> {
  const { cwd } = context;
  const { report } = rebuilt;
  const built = { cwd, workspace, profile, target, store: environment.store };
  const ofRelease = release && fixReleased(release, built);
  const fixFor = (difference: Difference) => ofRelease ?? fixBuilt(difference, built);
  const { units, findings } = verifySubjects(looked, {
    units: report.units,
    rebuilt: { workspace: rebuilt.workspace, profile, target, fixFor },
  });
  const all = [...report.findings, ...findings];
  if (!release || !ofRelease || !report.ok) return { ok: report.ok, units, findings: all };
  const same = findings.length === 0;
  const asked = { release, display: release.display, same, fix: ofRelease };
  const packed = await repacked(asked, rebuilt.workspace, rebuilt.scratch);
  if (!packed) return { ok: true, units, findings: all };
  const { digest } = packed;
  return { ok: true, units, findings: [...all, ...packed.findings], digest };
}

function canRebuild({ unit, path, sha256 }: Subject): boolean {
  return unit !== undefined && (path !== undefined || sha256 !== undefined);
}

/** LS4009 for what the workspace has no artefact of. */
function notBuilt(
  { cwd }: Context,
  workspace: Workspace,
  { profile, target, release }: VerifyRequest,
  subjects: readonly Subject[],
): Finding[] {
  if (release) return [];
  const self = selfCommand(workspace.root, cwd);
  const missing = subjects.flatMap(({ name, path }) => (path === undefined ? [name] : []));
  return missingArtefacts(workspace, { profile, target, self }).filter(({ subject }) =>
    missing.includes(subject ?? ""),
  );
}
