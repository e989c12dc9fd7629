import { type Finding, finding } from "@lockstep/findings";
import { run } from "@lockstep/process";
import { findOnPath } from "./findOnPath.ts";
import { compareGoVersions } from "./goVersion.ts";

/** An environment as the caller has it. */
export type CallerEnvironment = Record<string, string | undefined>;

/** Go's first release that can fetch another one. */
const OLDEST_GO = "1.21";

/** The Go that is present on the machine, whatever its release. */
export interface CallerGo {
  go: string;
  version: string;
  /** What `go version` says. */
  words: string;
  /** What a distribution added to the version, as in "(Red Hat 1.21.9-1.el9)". */
  distribution?: string;
}

/** Finds `go` on the caller's PATH: LS2001 when there is none, LS2002 when it is too old. */
export async function findCallerGo(options: {
  env: CallerEnvironment;
  cwd: string;
  signal?: AbortSignal;
}): Promise<{ ok: true; go: CallerGo } | { ok: false; findings: Finding[] }> {
  const { env, cwd, signal } = options;
  const path = env.PATH ?? "";
  const go = findOnPath("go", path);
  if (!go) return refuse("LS2001", `no \`go\` in the folders of PATH (${path || "it is empty"})`);
  const answer = await run([go, "version"], { cwd, env: neutralGoEnvironment(env), signal });
  const version = /^go version (?:devel )?go(\S+)/.exec(answer.stdout)?.[1];
  if (answer.code !== 0 || !version) {
    const words = (answer.failedToStart?.message ?? (answer.stderr || answer.stdout)).trim();
    return refuse("LS2001", `${go} does not answer \`go version\`: ${words || "no output"}`);
  }
  const release = /^[\d.]+(?:(?:beta|rc)\d+)?/.exec(version)?.[0] ?? version;
  if (compareGoVersions(release, OLDEST_GO) < 0) {
    return refuse(
      "LS2002",
      `${go} is Go ${version}; fetching a release needs ${OLDEST_GO} or newer`,
    );
  }
  const words = answer.stdout.trim();
  const rest = words.slice(words.indexOf(release) + release.length).replace(/ [^ /]+\/[^ /]+$/, "");
  const distribution = rest.trim();
  return { ok: true, go: { go, version, words, ...(distribution && { distribution }) } };
}

/** The caller's environment for asking its Go about itself: no switching, no module, no surprise. */
export function neutralGoEnvironment(env: CallerEnvironment): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !DISTURBING.has(entry[0]),
  );
  return { ...Object.fromEntries(kept), GOTOOLCHAIN: "local", GOWORK: "off", LC_ALL: "C" };
}

/** Names that make the go command fail or answer for something else than itself. */
const DISTURBING = new Set(["GOROOT", "GOFLAGS", "GOEXPERIMENT", "GOOS", "GOARCH", "GODEBUG"]);

function refuse(code: "LS2001" | "LS2002", cause: string): { ok: false; findings: Finding[] } {
  const text = `install Go ${OLDEST_GO} or newer and put it on PATH, whatever its release; or set GOPROXY to a module proxy that this machine reaches: lockstep fetches the exact release itself`;
  return { ok: false, findings: [finding(code, { cause, fix: { text } })] };
}

/** The findings with the words of a second way that was tried. */
export function neverFetched(findings: readonly Finding[], words: string): Finding[] {
  return findings.map((each) => ({ ...each, cause: `${each.cause}; without Go: ${words}` }));
}
