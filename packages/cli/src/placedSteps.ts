import { existsSync } from "node:fs";
import { basename, isAbsolute, join, relative } from "node:path";
import { shellQuote } from "@lockstep/findings";
import { defaultProfile, type Workspace } from "@lockstep/go-workspace";
import { artefactPath } from "@lockstep/orchestrator";
import type { ExplainedText, ExplainReport, ExplainStep } from "@lockstep/schema";
import type { Context } from "./context.ts";
import { prepareWorkspace } from "./prepare.ts";
import { selfCommand } from "./selfCommand.ts";

const anyFiles = "check HOST PLUGIN.so";

/**
 * The report with its commands as the person at `cwd` has to type them: inside a workspace they run
 * its CLI and name its host, and a plugin that it built, where the text named a file elsewhere.
 */
export async function placedSteps(context: Context, report: ExplainReport): Promise<ExplainReport> {
  const { cwd } = context;
  const prepared = await prepareWorkspace({ cwd }).catch(() => undefined);
  const workspace = prepared?.ok ? prepared.workspace : undefined;
  const place = (steps: ExplainStep[], text?: ExplainedText): ExplainStep[] =>
    steps.map((step) =>
      placed(step, { cwd, ...(workspace && { workspace }), ...(text && { text }) }),
    );
  const texts = report.texts.map((text) => ({ ...text, settle: place(text.settle, text) }));
  return { ...report, texts, next: place(report.next) };
}

interface Place {
  cwd: string;
  workspace?: Workspace;
  text?: ExplainedText;
}

function placed(step: ExplainStep, { cwd, workspace, text }: Place): ExplainStep {
  const words = /^lockstep (.*)$/s.exec(step.command ?? "")?.[1];
  if (words === undefined) return step;
  if (!workspace) {
    const outside = /^(?:why|build|check --sources)\b/.test(words)
      ? " (in a workspace of lockstep)"
      : "";
    return { ...step, text: `${step.text}${outside}` };
  }
  const self = selfCommand(workspace.root, cwd);
  if (words === anyFiles) return { ...step, command: `${self} check` };
  const host = builtHost(workspace);
  const file = text?.values.file;
  const ours = file === undefined ? undefined : fileFromRoot(workspace, file, cwd);
  const local = words
    .replace(/(?<= )HOST(?= |$)/, (word) => (host === undefined ? word : shellQuote(host)))
    .replace(/(?<= )\S+$/, (word) =>
      ours !== undefined && file !== undefined && word === shellQuote(file)
        ? shellQuote(ours)
        : word,
    );
  return { ...step, command: `${self} ${local}` };
}

// The command runs in the workspace's root, wherever the person stands: paths are seen from there.

function builtHost(workspace: Workspace): string | undefined {
  const profile = defaultProfile(workspace.config);
  const files = workspace.hosts.map((unit) => artefactPath(workspace, unit, profile));
  const built = files.find((file) => existsSync(file));
  return built === undefined ? undefined : relative(workspace.root, built);
}

/** The file that a text names, or the workspace's own build of it where a host elsewhere named it. */
function fileFromRoot(workspace: Workspace, file: string, cwd: string): string | undefined {
  if (isAbsolute(file) && existsSync(file)) return undefined;
  if (existsSync(join(cwd, file))) return relative(workspace.root, join(cwd, file));
  const profile = defaultProfile(workspace.config);
  const files = workspace.plugins.map((unit) => artefactPath(workspace, unit, profile));
  const built = files.find((each) => basename(each) === basename(file) && existsSync(each));
  return built === undefined ? undefined : relative(workspace.root, built);
}
