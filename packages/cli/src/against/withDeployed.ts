import { existsSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ArtefactSet } from "@lockstep/distribution";
import { type Finding, finding } from "@lockstep/findings";
import { loadWorkspace, type Workspace } from "@lockstep/go-workspace";
import { artefactPath, type Target } from "@lockstep/orchestrator";
import type { Against } from "@lockstep/schema";
import { buildWorkspace } from "../buildWorkspace.ts";
import type { Context } from "../context.ts";
import { environmentFor } from "../environmentFor.ts";
import { type AskedRef, findCommit } from "../git/findCommit.ts";
import { gitIn } from "../git/git.ts";
import { withTree } from "../git/withTree.ts";
import { environmentOf } from "../prepare.ts";
import { openRelease } from "../release/openRelease.ts";
import { setOfBuilt, setOfRelease } from "./artefactSets.ts";

/** What is deployed: a set for each host, and what is known of where it comes from. */
export interface Deployed extends Pick<Against, "digest" | "commit"> {
  sets: ArtefactSet[];
}

export type WithDeployedResult<T> = { ok: true; result: T } | { ok: false; findings: Finding[] };

export interface DeployedRequest {
  workspace: Workspace;
  /** A folder of a release, one that releases are installed in, or a ref. */
  against: string;
  profile: string;
  target: Target;
}

/**
 * Works with what is deployed: a release, the one that is in place under a root, or what a commit
 * builds, which is made in a temporary folder and gone afterwards.
 */
export async function withDeployed<T>(
  context: Context,
  request: DeployedRequest,
  work: (deployed: Deployed) => Promise<T>,
): Promise<WithDeployedResult<T>> {
  const { against } = request;
  const folder = resolve(context.cwd, against);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return await withBuiltRef(context, request, work);
  }
  const current = join(folder, "current"); // as `lockstep install` leaves it
  const place = existsSync(current) ? realpathSync(current) : folder;
  const read = await openRelease(context.cwd, place, undefined);
  if (!read.ok) return read;
  const { release } = read;
  const sets = [await setOfRelease(release, against)];
  return { ok: true, result: await work({ sets, digest: release.digest }) };
}

async function withBuiltRef<T>(
  context: Context,
  { workspace, against, profile, target }: DeployedRequest,
  work: (deployed: Deployed) => Promise<T>,
): Promise<WithDeployedResult<T>> {
  const git = gitIn(workspace.root, context);
  const asked: AskedRef = { option: "--against", ref: against };
  const found = await findCommit(git, asked);
  if (!found.ok) return found;
  const { commit } = found;
  const there = { git, asked, commit };
  const worked = await withTree(context, there, async (tree): Promise<WithDeployedResult<T>> => {
    const root = join(tree, relative(commit.top, workspace.root));
    const built = await builtSets(context, root, { profile, target });
    if (!built.ok) return { ok: false, findings: [notBuilt(asked, built.findings)] };
    return { ok: true, result: await work({ sets: built.sets, commit: commit.hash }) };
  });
  return worked.ok ? worked.result : worked;
}

async function builtSets(
  context: Context,
  root: string,
  { profile, target }: Pick<DeployedRequest, "profile" | "target">,
): Promise<{ ok: true; sets: ArtefactSet[] } | { ok: false; findings: readonly Finding[] }> {
  if (!existsSync(root)) return { ok: false, findings: [] };
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) return loaded;
  const { workspace } = loaded;
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return provisioned;
  const cross = environmentFor(provisioned.environment, target);
  if (!cross.ok) return cross;
  const { environment } = cross;
  const report = await buildWorkspace(
    context,
    { workspace, environment },
    { names: [], profile, lock: "ignore", checkModules: false },
  );
  if (!report.ok) return { ok: false, findings: report.findings };
  const sets: ArtefactSet[] = [];
  for (const host of workspace.hosts) {
    const file = (unit: Parameters<typeof artefactPath>[1]) =>
      artefactPath(workspace, unit, profile, target);
    const set = await setOfBuilt(workspace, host, file);
    if (set) sets.push(set);
  }
  return { ok: true, sets };
}

function notBuilt({ option, ref }: AskedRef, [first]: readonly Finding[]): Finding {
  const why = first ? `${first.code}, ${first.title}: ${first.cause}` : "it has no workspace here";
  return finding("LS7009", {
    subject: `${option} ${ref}`,
    cause: `what \`${ref}\` has cannot be built: ${why}`,
    fix: { text: "name the folder of the release that is deployed, as `lockstep pack` wrote it" },
  });
}
