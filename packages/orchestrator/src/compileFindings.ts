import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { type Finding, finding, type Place } from "@lockstep/findings";
import {
  characterColumn,
  type PackageList,
  sourceLine,
  type Workspace,
} from "@lockstep/go-workspace";

/** What is needed to say in which of the workspace's files a message is. */
export interface SourceContext {
  workspace: Pick<Workspace, "root" | "modules">;
  list: PackageList;
}

interface Message {
  file: string;
  line: number;
  column?: number;
  text: string;
  /** The package that was being compiled. */
  importPath?: string;
}

const header = /^# (\S+)/;
const positioned = /^(\S[^:\n]*):(\d+):(?:(\d+):)? (.*)$/;
const fromLinker = /\/link: |undefined reference to |^collect2: /m;
const noise = /^(?:\ttoo many errors|too many errors|note: module requires Go .*)$/;

/**
 * LS4001 for each message of Go's compiler (or cgo, assembler, C compiler) in `output`, which has
 * the form of `go build`'s stderr. Empty when nothing in it has a place in a file, or when it is the
 * linker that speaks, whose places are not those of a mistake.
 */
export function compileFindings(context: SourceContext, output: string): Finding[] {
  if (fromLinker.test(output)) return [];
  let importPath: string | undefined;
  const messages: Message[] = [];
  let last: Message | undefined;
  for (const line of output.split("\n")) {
    const start = header.exec(line);
    const message = messageIn(line, importPath);
    if (start) {
      importPath = start[1];
      last = undefined;
    } else if (message && !(last && isNote(message))) {
      messages.push(message);
      last = message;
    } else if (last && line.trim() !== "" && !noise.test(line)) last.text += `\n${line}`;
  }
  return messages.map((message) => compileFinding(context, message));
}

function messageIn(line: string, importPath: string | undefined): Message | undefined {
  const match = positioned.exec(line);
  if (!match) return undefined;
  const [, file = "", number, column, text = ""] = match;
  return {
    file,
    line: Number(number),
    ...(column && { column: Number(column) }),
    text,
    ...(importPath && { importPath }),
  };
}

/** The C compiler adds notes, with places of their own, to the message before them. */
function isNote({ text }: Message): boolean {
  return text.startsWith("note: ");
}

function compileFinding(context: SourceContext, message: Message): Finding {
  const { importPath } = message;
  return finding("LS4001", {
    where: placeOf(context, message),
    ...(importPath && { subject: importPath }),
    cause: message.text,
  });
}

function placeOf(context: SourceContext, message: Message): Place {
  const { root } = context.workspace;
  const file = locate(context, message);
  if (file === undefined) return { file: message.file, line: message.line };
  const { source } = sourceLine(file, message.line);
  const inside = relative(root, file);
  return {
    file: inside.startsWith("..") ? file : inside,
    line: message.line,
    ...(message.column !== undefined && { column: characterColumn(source, message.column) }),
    ...(source !== undefined && { source }),
  };
}

/** Go names files from its current folder, cgo from the package's, -trimpath by import path. */
function locate(
  { workspace, list }: SourceContext,
  { file, importPath }: Message,
): string | undefined {
  const packageDir = importPath && list.packages.get(importPath)?.dir;
  const modules = [...list.packages.values()].flatMap(({ module }) => module ?? []);
  const byModule = modules
    .filter(({ path, version, dir }) => dir && file.startsWith(withVersion(path, version)))
    .map(({ path, version, dir }) => join(dir!, file.slice(withVersion(path, version).length)));
  const candidates = isAbsolute(file)
    ? [file]
    : [join(workspace.root, file), ...(packageDir ? [join(packageDir, file)] : []), ...byModule];
  return candidates.find((candidate) => existsSync(candidate));
}

function withVersion(path: string, version: string | undefined): string {
  return version ? `${path}@${version}/` : `${path}/`;
}
