import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { configName, findWorkspace } from "@lockstep/go-workspace";
import { loadReleases } from "@lockstep/provision";
import {
  adopt,
  type InitPlan,
  planInit,
  plannedDocuments,
  surveyRepository,
  uncommitted,
} from "@lockstep/scaffold";
import type { Action, ExitCode, Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { definedEnvironment } from "../definedEnvironment.ts";
import { initReport } from "../init/initReport.ts";
import { initText } from "../init/initText.ts";
import { plannedLock } from "../init/plannedLock.ts";
import { localCommands } from "../localCommands.ts";
import { selfCommand } from "../selfCommand.ts";

/**
 * `lockstep init`: makes a workspace of the Go repository in the current folder. Shows what it would
 * write; writes it with --yes, or when the person at the terminal says so.
 */
export const initCommand: Action = async (context, _args, options) => {
  const root = realpathSync(context.cwd);
  const present = await alreadyAdopted(root);
  if (present) return refused(context, root, [present]);
  context.progress.step("reading the repository");
  const planned = planInit(surveyRepository(root), await loadReleases(), {
    ...(options.host !== undefined && { host: folderName(root, String(options.host)) }),
    ...(options.go !== undefined && { go: String(options.go) }),
  });
  context.progress.clear();
  if (!planned.ok) return refused(context, root, planned.findings);
  const { plan } = planned;
  const env = definedEnvironment(context.env);
  const dirty = await uncommitted(root, plannedDocuments({ plan }), env);
  if (dirty.length > 0) return refused(context, root, dirty);
  if (options.yes === true) return write(context, plan);
  const report = initReport(plan, { written: false, next: [again(context, root, options)] });
  const shown: Outcome = {
    kind: "text",
    exitCode: 0,
    text: initText(report),
    data: report,
    findings: report.findings,
  };
  if (!context.interactive || options.json === true) return shown;
  process.stderr.write(initText({ ...report, next: [] }));
  const { askWhether } = await import("../ask.ts");
  return (await askWhether("Write this?")) ? write(context, plan) : { kind: "cancelled" };
};

async function write(context: Context, plan: InitPlan): Promise<Outcome> {
  const { root } = plan.workspace;
  const locked = await plannedLock(context, plan);
  if (!locked.ok) return refused(context, root, locked.findings, locked.exitCode);
  const { lock, workSum, notes } = locked;
  const documents = {
    plan: { ...plan, notes: [...plan.notes, ...notes] },
    ...(lock !== undefined && { lock }),
    ...(workSum !== undefined && { workSum }),
  };
  const done = await adopt({
    ...documents,
    cliDir: fileURLToPath(context.packageRoot),
    signal: context.signal,
  });
  if (!done.ok) return refused(context, root, done.findings);
  const self = selfCommand(root, context.cwd);
  const next = ["build", "check", "ci"].map((command) => `${self} ${command}`);
  const report = initReport(documents.plan, { ...documents, written: true, next });
  return {
    kind: "text",
    exitCode: 0,
    text: initText(report),
    data: report,
    findings: report.findings,
  };
}

/** LS6007 where this folder is in a workspace already. */
async function alreadyAdopted(root: string): Promise<Finding | undefined> {
  const found = await findWorkspace(root);
  if (!found.ok) return undefined;
  const file = relative(root, join(found.root, configName));
  return finding("LS6007", {
    where: { file },
    cause: `${file} is there: this folder is in a workspace already`,
    fix: { text: "build it", command: "lockstep build" },
  });
}

function folderName(root: string, written: string): string {
  const folder = resolve(root, written);
  return relative(root, existsSync(folder) ? realpathSync(folder) : folder) || ".";
}

/** The command that writes what was shown. */
function again({ cwd }: Context, root: string, { host, go }: Record<string, unknown>): string {
  const said = [
    ...(host === undefined ? [] : [`--host ${shellQuote(String(host))}`]),
    ...(go === undefined ? [] : [`--go ${shellQuote(String(go))}`]),
  ];
  return [selfCommand(root, cwd), "init", ...said, "--yes"].join(" ");
}

function refused(
  { cwd }: Context,
  root: string,
  findings: readonly Finding[],
  exitCode: ExitCode = 1,
): Outcome {
  return { kind: "findings", exitCode, findings: localCommands(findings, root, cwd) };
}
