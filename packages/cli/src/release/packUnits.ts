import { relative } from "node:path";
import {
  isAligned,
  publishFolder,
  readRelease,
  refused,
  writeRelease,
  writeTar,
} from "@lockstep/distribution";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { artefactPath, type Target } from "@lockstep/orchestrator";
import type { PackReport } from "@lockstep/schema";
import type { Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../counted.ts";
import { judgeFiles } from "../judgeFiles.ts";
import { localCommands } from "../localCommands.ts";
import { missingArtefacts } from "../missingArtefacts.ts";
import { selfCommand } from "../selfCommand.ts";
import { releaseContent } from "./releaseContent.ts";
import type { ReleaseUnits } from "./releaseUnits.ts";
import { staleArtefacts } from "./staleArtefacts.ts";

export interface PackRequest {
  units: ReleaseUnits;
  profile: string;
  /** The platform that they were built for. */
  target: Target;
  /** The folder to write, absolute. */
  folder: string;
  /** The archive to write as well, absolute. */
  tar?: string;
}

/** Packs units, under the build lock: what is judged is what is copied. */
export async function packUnits(
  context: Context,
  workspace: Workspace,
  { units, profile, target, folder, tar }: PackRequest,
): Promise<Outcome> {
  const { cwd } = context;
  const { host, plugins } = units;
  const all: Unit[] = [host, ...plugins];
  const names = all.map(({ name }) => name);
  const self = selfCommand(workspace.root, cwd);
  const missing = missingArtefacts(workspace, { profile, target, self }).filter(({ subject }) =>
    names.includes(subject ?? ""),
  );
  if (missing.length > 0) return { kind: "findings", exitCode: 1, findings: missing };
  const fresh = await staleArtefacts(context, workspace, { names, profile, target, self });
  if (!fresh.ok) {
    const findings = localCommands(fresh.findings, workspace.root, cwd);
    return { kind: "findings", exitCode: fresh.exitCode, findings };
  }
  const file = (unit: Unit) => relative(cwd, artefactPath(workspace, unit, profile, target));
  const report = await judgeFiles(context, [file(host), ...plugins.map(file)], {
    each: false,
    strict: true,
    workspace,
  });
  if (!isAligned(report)) {
    return { kind: "report", exitCode: 1, reports: [refused(report, "nothing was packed")] };
  }
  const content = await releaseContent(units, (unit) =>
    artefactPath(workspace, unit, profile, target),
  );
  context.progress.step("packing");
  const digest = await publishFolder(folder, (at) => writeRelease(at, content));
  const read = await readRelease(folder);
  if (!read.ok) return { kind: "findings", exitCode: 1, findings: read.findings };
  const tarSha256 = tar === undefined ? undefined : await writeTar(read.release, tar);
  const packed: PackReport = {
    version: 1,
    command: "pack",
    folder: relative(cwd, folder) || ".",
    ...(tar !== undefined && { tar: relative(cwd, tar) }),
    digest,
    ...(tarSha256 !== undefined && { tarSha256 }),
    release: content.manifest,
  };
  return { kind: "text", exitCode: 0, text: packText(packed), data: packed };
}

function packText({ folder, tar, digest, tarSha256, release }: PackReport): string {
  const plugins = counted(release.plugins.length, "plugin");
  const what = release.host.file === undefined ? plugins : `host ${release.host.name}, ${plugins}`;
  const lines = [
    `packed ${what} into ${folder}`,
    ...(tar === undefined ? [] : [`archive ${tar} sha256 ${tarSha256}`]),
    `digest ${digest}`,
  ];
  return `${lines.join("\n")}\n`;
}
