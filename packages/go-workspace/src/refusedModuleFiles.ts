import { readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { type Finding, finding, type Place, shellQuote } from "@lockstep/findings";

const place = /^(?:go: )?(\S+?\.(?:mod|work|sum)):(\d+)(?::(\d+))?: /m;
const inFile = /(?:errors parsing|open|reading) (\S+\.(?:mod|work|sum))/;
const inWorkFile = /module (\S+) listed in go\.work/;
/** Go prints the folder as it is, with spaces and all. */
const used = /^(go work use (?:-r )?)([^-\s].*)$/;
const suggestion = /^\s*(go (?:get|mod|work) .+)$/m;

const newerGo = /(\S+)@(v\S+) requires go >= (\S+) \(running go ([\w.]+)/;

/**
 * LS3105 where a dependency asks for a newer Go; else LS4004: the go command ended because of a go.work, go.mod or go.sum. Keeps Go's words; the place
 * is the file and line they name, the fix the command they suggest, as run from the workspace root.
 * @param cwd the folder that go ran in, absolute
 */
export function refusedModuleFiles(root: string, cwd: string, stderr: string): Finding {
  const words = stderr.trim();
  const [, module, version, asked, running] = newerGo.exec(words) ?? [];
  if (module !== undefined) {
    return finding("LS3105", {
      title: "dependency asks for a newer Go than the workspace's",
      subject: module,
      cause: `${module} ${version} requires go ${asked}, lockstep.jsonc sets ${running} for host and plugins`,
      fix: {
        text: `require a version of it that asks for no more; or set "go" in lockstep.jsonc to a release from ${asked} on, for all`,
      },
    });
  }
  const where = placeIn(root, cwd, words);
  const command = suggestion.exec(words)?.[1]?.trim();
  return finding("LS4004", {
    ...(where && { where }),
    cause: words === "" ? "the go command failed and said nothing" : words,
    fix: {
      text: command
        ? "run what the go command suggests"
        : "correct the file that the go command names, then build again",
      ...(command && { command: from(root, cwd, command) }),
    },
  });
}

function placeIn(root: string, cwd: string, words: string): Place | undefined {
  const [, file, line, column] = place.exec(words) ?? inFile.exec(words) ?? [];
  if (file === undefined) return inWorkFile.test(words) ? { file: "go.work" } : undefined;
  const absolute = isAbsolute(file) ? file : join(cwd, file);
  const shown = relative(root, absolute);
  if (line === undefined) return { file: shown };
  return {
    file: shown,
    line: Number(line),
    ...(column && { column: Number(column) }),
    ...sourceLine(absolute, Number(line)),
  };
}

/** The text of a line of a file, if the file can be read and has it. */
export function sourceLine(file: string, line: number): { source?: string } {
  try {
    const source = readFileSync(file, "utf8").split(/\r?\n/)[line - 1];
    return source === undefined ? {} : { source };
  } catch {
    return {};
  }
}

function from(root: string, cwd: string, command: string): string {
  const folder = relative(root, cwd);
  const quoted = command.replace(used, (_, words, path) => `${words}${shellQuote(path)}`);
  return folder === "" ? quoted : quoted.replace(/^go /, `go -C ${shellQuote(folder)} `);
}
