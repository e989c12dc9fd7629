import { realpathSync } from "node:fs";
import { dirname, relative } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import {
  compareToBaseline,
  type GoCommand,
  movedModules,
  refusedModuleFiles,
  runGo,
  type Workspace,
} from "@lockstep/go-workspace";
import type { AlignReport } from "@lockstep/schema";
import { compareModuleVersions } from "../compareModuleVersions.ts";
import { goLineFindings } from "../goLineFindings.ts";
import { type ModuleFile, moduleFilesOf } from "../moduleFile.ts";
import { conflictFindings, lostReplaceFindings } from "../replaceFindings.ts";
import { alignModules } from "./alignModules.ts";
import { changedLines } from "./changedLines.ts";
import { commitStage } from "./commitStage.ts";
import { alignments, type Edit, repairs, workLine } from "./editsOf.ts";
import { look, type View } from "./look.ts";
import { changedFiles, editStaged, openStage, type Stage } from "./stage.ts";

export interface AlignOptions {
  workspace: Workspace;
  /** Reaches modules as the caller can; with no network Go's words say what is missing. */
  command: GoCommand;
  /** Flags that decide which packages are taken. */
  listFlags: readonly string[];
  /** Whether the edits are written; else they are only told. */
  apply: boolean;
}

/** An edit may make Go select more, so that another is needed; more rounds would go in circles. */
const mostRounds = 8;

/**
 * Brings the module files of a workspace to one set of versions: that of its hosts (policy `host`)
 * or the highest that anybody asks for (`union`). All edits are made by the go command, on copies;
 * with `apply` these take the place of the files, all or none. What a plugin gets through another
 * module stays as it is: LS3101 names it. LS3108 when Go does not accept the edits.
 */
export async function align(options: AlignOptions): Promise<AlignReport> {
  const { workspace, command, apply } = options;
  if (workspace.goWork === "off") return oneModule(workspace);
  const before = moduleFilesOf(workspace);
  const stage = await openStage(workspace, command);
  try {
    const session: Session = { ...options, stage, before, reasons: new Map(), made: new Set() };
    const { view, findings } = await settleAll(session);
    const after = moduleFilesOf(workspace, stage.at);
    const edits = before.flatMap((file, index) =>
      changedLines(file, after[index]!, (subject) => reasonOf(session, file, subject)),
    );
    const changes = edits.length > 0 ? await changedFiles(stage) : [];
    const refused = findings.some(({ code }) => !leftToPeople.has(code));
    let applied = false;
    if (apply && changes.length > 0 && !refused) {
      applied = await commitStage(changes);
      if (!applied) findings.push(changedMeanwhile());
    }
    const failed = findings.some(({ severity }) => severity === "error");
    return {
      version: 1,
      command: "align",
      ok: !failed && (edits.length === 0 || applied),
      policy: workspace.config.moduleGraph ?? "host",
      applied,
      modules: view ? await alignModules(workspace, before, view) : [],
      edits: edits.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
      findings,
    };
  } finally {
    await stage.remove();
  }
}

/** What stays apart when all else is aligned, and keeps nothing from being written. */
const leftToPeople: ReadonlySet<string> = new Set(["LS3101", "LS3104"]);

/** One module has one set of versions. */
function oneModule({ config }: Workspace): AlignReport {
  const nothing = { applied: false, modules: [], edits: [], findings: [] };
  return {
    version: 1,
    command: "align",
    ok: true,
    policy: config.moduleGraph ?? "host",
    ...nothing,
  };
}

interface Session extends AlignOptions {
  stage: Stage;
  before: ModuleFile[];
  /** Why a line changed, by file and subject. */
  reasons: Map<string, string>;
  /** Edits made so far, by file and flag. */
  made: Set<string>;
}

interface Settled {
  /** The first that Go could look at as a whole, for what was selected before. */
  view?: View;
  findings: Finding[];
}

async function settleAll(session: Session): Promise<Settled> {
  const { workspace, stage, listFlags } = session;
  const ofHosts = hostProblems(workspace, session.before);
  if (ofHosts.length > 0) return { findings: ofHosts };
  await makeEdits(session, (file) => repairs(file, workspace.config.go));
  await makeEdits(session, (file, files) => workLine(file, files));
  let first: View | undefined;
  for (let round = 1; ; round++) {
    const looked = await look(workspace, stage, listFlags);
    if (!looked.ok) return { ...(first && { view: first }), findings: looked.findings };
    const { view } = looked;
    if (view.together.ok) first ??= view;
    const edited = await makeEdits(session, (file) => editsIn(workspace, file, view));
    if (edited.length === 0) return { view: first ?? view, findings: left(session, view) };
    const refused = await settle(session, edited);
    if (refused.length > 0) return { view: first ?? view, findings: refused };
    if (round === mostRounds) {
      const words = `after ${mostRounds} rounds of edits Go still selects other versions`;
      return { view: first ?? view, findings: [notAccepted(edited[0]!.name, words)] };
    }
  }
}

/** What only people can decide: the host's own files are what all others follow. */
function hostProblems(workspace: Workspace, files: readonly ModuleFile[]): Finding[] {
  const own = files.filter(({ module }) => isHost(workspace, module));
  const goLines = goLineFindings(workspace, own).filter(({ severity }) => severity === "error");
  return [...goLines, ...lostReplaceFindings(own)];
}

function isHost({ hosts }: Workspace, module: string | undefined): boolean {
  return hosts.some(({ modulePath }) => modulePath === module);
}

function editsIn(workspace: Workspace, file: ModuleFile, { targets, together }: View): Edit[] {
  if (!together.ok) {
    // Replace lines that contradict each other hide the graph; they come first, and alone.
    return alignments(file, targets).filter(({ flag }) => !flag.startsWith("-require="));
  }
  const edits = alignments(file, targets);
  if (!isHost(workspace, file.module)) return edits;
  // A host is only ever raised, to what another host of the same go.work has.
  const required = new Map(file.requires.map(({ path, version }) => [path, version]));
  return edits.filter(({ flag, subject }) => {
    const target = targets.get(subject)?.version ?? "";
    const own = required.get(subject) ?? target;
    return !flag.startsWith("-require=") || compareModuleVersions(own, target) < 0;
  });
}

/**
 * Makes the edits of each file on its copy. One that was made before did not hold: Go took it back,
 * because another module asks for more.
 */
async function makeEdits(
  session: Session,
  editsOf: (file: ModuleFile, files: readonly ModuleFile[]) => Edit[],
): Promise<ModuleFile[]> {
  const { workspace, stage, command, reasons, made } = session;
  const files = moduleFilesOf(workspace, stage.at);
  const edited: ModuleFile[] = [];
  for (const file of files.filter((each) => isInside(workspace, each))) {
    const edits = editsOf(file, files).filter(({ flag }) => !made.has(key(file, flag)));
    if (edits.length === 0) continue;
    for (const { flag, subject, why } of edits) {
      made.add(key(file, flag));
      reasons.set(key(file, subject), why);
    }
    await editStaged(
      stage,
      command,
      file,
      edits.map(({ flag }) => flag),
    );
    edited.push(file);
  }
  return edited;
}

/** A module that go.work uses from elsewhere belongs to another repository. */
function isInside({ root }: Workspace, { dir }: ModuleFile): boolean {
  return !relative(root, realpathSync(dir)).startsWith("..");
}

function key(file: ModuleFile, text: string): string {
  return `${file.path}\n${text}`;
}

function reasonOf({ reasons }: Session, file: ModuleFile, subject: string): string {
  return reasons.get(key(file, subject)) ?? "the go command needs it for the other lines";
}

/**
 * Lets the go command complete the staged go.mod and go.sum of what was edited: lines of modules that
 * come or go with a version. It raises what another module asks for, and nothing else.
 */
async function settle(
  { workspace, stage }: Session,
  edited: readonly ModuleFile[],
): Promise<Finding[]> {
  for (const { dir, name } of edited.filter(({ module }) => module !== undefined)) {
    const { command, flags } = stage.alone(dir);
    const args = ["list", "-mod=mod", "-e", "-deps", "-test", ...flags, "-f", "", "--", "./..."];
    const { code, stderr } = await runGo(command, dir, args);
    if (code === 0) continue;
    const { cause } = refusedModuleFiles(workspace.root, dir, stderr);
    return [notAccepted(name, cause)];
  }
  return [];
}

/** What no edit could bring about. */
function left({ workspace, stage }: Session, view: View): Finding[] {
  const { together } = view;
  if (!together.ok) {
    const conflicts = conflictFindings(workspace, moduleFilesOf(workspace, stage.at));
    return conflicts.length > 0 ? conflicts : together.findings;
  }
  const { list, graph } = together;
  return view.baselines.flatMap(({ host, baseline }) =>
    compareToBaseline(workspace, host, movedModules(workspace, host, list, baseline), graph),
  );
}

function notAccepted(file: string, words: string): Finding {
  return finding("LS3108", {
    where: { file },
    cause: words,
    fix: {
      text: "see to what go says, or change the line of this file by hand; nothing was written",
      command: `go -C ${shellQuote(dirname(file))} mod tidy`,
    },
  });
}

function changedMeanwhile(): Finding {
  return finding("LS3108", {
    title: "module files changed meanwhile",
    cause: "a go.mod, go.sum or go.work was written by another program while the edits were made",
    fix: { text: "align again; nothing was written", command: "lockstep align --apply" },
  });
}
