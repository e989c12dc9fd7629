import { dirname, resolve } from "node:path";
import type { CheckReport } from "@lockstep/schema";
import type { Action, Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { judgeFiles, judgeHost } from "../judgeFiles.ts";
import { missingArtefacts } from "../missingArtefacts.ts";
import { prepareWorkspace } from "../prepare.ts";
import { selfCommand } from "../selfCommand.ts";
import { unknownNames } from "../unknownNames.ts";

/** `lockstep check [HOST PLUGIN...]`: from the files alone; the workspace's own when none is named. */
export const checkCommand: Action = async (context, [host, plugins], options) => {
  const files = [host, ...(plugins as unknown[])].filter((each) => each !== undefined).map(String);
  const [first, ...rest] = files;
  const each = options.each === true;
  const strict = options.strict === true;
  if (first === undefined)
    return checkWorkspace(context, { profile: String(options.profile), each, strict });
  if (rest.length === 0) {
    return { kind: "usage", message: "name the plugins too: `lockstep check HOST PLUGIN...`" };
  }
  const workspace = await workspaceOf(context, first);
  const report = await judgeFiles(context, [first, ...rest], {
    each,
    ...(workspace && { workspace }),
  });
  return verdict([report], strict);
};

async function checkWorkspace(
  context: Context,
  { profile, each, strict }: { profile: string; each: boolean; strict: boolean },
): Promise<Outcome> {
  const prepared = await prepareWorkspace(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const unknown = unknownNames(workspace, { profile });
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const self = selfCommand(workspace.root, context.cwd);
  const missing = missingArtefacts(workspace, { profile, self });
  if (missing.length > 0) return { kind: "findings", exitCode: 1, findings: missing };
  const reports: CheckReport[] = [];
  for (const host of workspace.hosts) {
    reports.push(await judgeHost(context, workspace, host, { profile, each }));
  }
  return verdict(reports, strict);
}

/** `--strict` also asks that silent skew is ruled out. */
function verdict(reports: CheckReport[], strict: boolean): Outcome {
  const certain = ({ plugins }: CheckReport) => plugins.every(({ skew }) => skew === "none");
  const ok = reports.every((report) => report.ok && (!strict || certain(report)));
  return { kind: "report", exitCode: ok ? 0 : 1, reports };
}

/** The workspace around the current folder, or around the host's file, if its documents are valid. */
async function workspaceOf(context: Context, host: string) {
  for (const cwd of [context.cwd, dirname(resolve(context.cwd, host))]) {
    const prepared = await prepareWorkspace({ cwd }).catch(() => undefined);
    if (prepared?.ok) return prepared.workspace;
  }
  return undefined;
}
