import type { AlignEdit } from "@lockstep/schema";
import type { ModuleFile } from "../moduleFile.ts";

/**
 * The lines that two states of a module file differ in.
 * @param why the reason of what is about a module, or about `go` and `toolchain`
 */
export function changedLines(
  before: ModuleFile,
  after: ModuleFile,
  why: (subject: string) => string,
): AlignEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key): AlignEdit[] => {
    const [from, to] = [old.get(key), now.get(key)];
    if (from?.text === to?.text) return [];
    const { subject } = (from ?? to)!;
    return [
      {
        file: before.name,
        line: from?.line ?? before.lines,
        ...(from && { from: from.text }),
        ...(to && { to: to.text }),
        why: why(subject),
      },
    ];
  });
}

interface Line {
  subject: string;
  text: string;
  line: number;
}

/** By what makes a line the same one in both states. */
function linesOf(file: ModuleFile): Map<string, Line> {
  const lines = new Map<string, Line>();
  const { go, toolchain, requires, excludes, replaces } = file;
  if (go) lines.set("go", { subject: "go", text: `go ${go.version}`, line: go.line });
  if (toolchain) {
    const text = `toolchain go${toolchain.version}`;
    lines.set("toolchain", { subject: "toolchain", text, line: toolchain.line });
  }
  for (const { path, version, line } of requires) {
    lines.set(`require ${path}`, { subject: path, text: `require ${path} ${version}`, line });
  }
  for (const { path, version, line } of excludes) {
    const text = `exclude ${path} ${version}`;
    lines.set(text, { subject: path, text, line });
  }
  for (const { path, version, to, toVersion, line } of replaces) {
    const left = ["replace", path, version].filter(Boolean).join(" ");
    const text = [left, "=>", to, toVersion].filter(Boolean).join(" ");
    lines.set(left, { subject: path, text, line });
  }
  return lines;
}
