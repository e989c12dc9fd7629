import type { RunResult } from "@lockstep/process";
import type { ModuleVersion } from "./missingModules.ts";

/** Go's words about one module it could not get. */
export interface ModuleProblem {
  module: string;
  version: string;
  words: string;
}

/**
 * Whether Go's words, said in a closed environment, mean that a module is not in the store: then
 * fetching helps. For a caller that lists packages anyway and fetches only when that fails.
 */
export function saysModuleMissing(words: string): boolean {
  return words.includes("module lookup disabled by GOPROXY=off");
}

/** The modules that words of Go's, said in a closed environment, name as not in the store. */
export function modulesSaidMissing(words: string): ModuleVersion[] {
  return words.split(/\n(?=go: )/).flatMap((text) => {
    const [, path, version] = saysModuleMissing(text) ? (PROBLEM.exec(text) ?? []) : [];
    return path && version ? [{ path, version }] : [];
  });
}

/** Whether Go's words mean that a connection ended in the middle: then it is worth asking again. */
export function saysCut(words: string): boolean {
  return /unexpected EOF|connection reset|broken pipe|i\/o timeout|TLS handshake timeout|stream error|50[234] /.test(
    words,
  );
}

/** Whether an answer lacks something that only the network can give. */
export function needsNetwork(answer: RunResult): boolean {
  return errorTexts(answer).some(saysModuleMissing);
}

/**
 * The modules that an answer says could not be had. Other complaints (a missing go.sum line, an
 * import that no module provides) are not about fetching, and come up where packages are listed.
 */
export function moduleProblems(answer: RunResult): ModuleProblem[] {
  const found = new Map<string, ModuleProblem>();
  for (const text of errorTexts(answer)) {
    const [, module, version, words] = PROBLEM.exec(text) ?? [];
    if (!module || !version || !words || NOT_FETCHING.test(words)) continue;
    found.set(`${module}@${version}`, { module, version, words: words.trim() });
  }
  return [...found.values()];
}

const PROBLEM = /(?:^|[\s"(])([a-z0-9][\w.~/-]*\.[\w.~/-]*)@(v\d[\w.+-]*): ([\s\S]+)/m;
const NOT_FETCHING = /missing go\.sum entry|requires go >=|does not contain package/;

/** Errors of listed packages and, when go gave up, each of its own lines with what hangs on it. */
function errorTexts({ code, stdout, stderr }: RunResult): string[] {
  const ofPackages = stdout.startsWith("{") ? packageErrors(stdout) : [];
  return code === 0 ? ofPackages : [...ofPackages, ...stderr.split(/\n(?=go: )/)];
}

/** `go list -json` prints objects one after the other. */
function packageErrors(stdout: string): string[] {
  const objects = JSON.parse(`[${stdout.trim().replace(/^\}\n\{/gm, "},{")}]`) as {
    Error?: { Err?: string };
  }[];
  return objects.flatMap(({ Error: error }) => (error?.Err ? [error.Err] : []));
}
