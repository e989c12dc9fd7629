import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Outcome, openInProcess } from "@lockstep/go-fixtures";
import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import { judgeFiles } from "../judgeAndOpen.ts";
import type { Case, Need } from "./Case.ts";
import type { CaseResult, Fate } from "./CaseResult.ts";
import { compareVerdict, namedPackage } from "./compareVerdict.ts";
import { type CaseFiles, makeFiles } from "./makeFiles.ts";
import { recordedSkew } from "./recordedSkew.ts";
import { isBefore } from "./releases.ts";

/** Why a case cannot be made on this machine; undefined where it can. */
export function notTried({ needs = [] }: Case): string | undefined {
  const missing = needs.find(({ program }) => !isThere(program));
  return missing && `${missing.program} is not installed: ${missing.why}`;
}

function isThere(program: Need["program"]): boolean {
  if (program.startsWith("/")) return existsSync(program);
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Makes the files of a case, judges them, lets a real process open them, and compares. */
export async function runCase(family: string, one: Case, release: string): Promise<CaseResult> {
  const named = { family, what: one.what, ...(one.userCode && { userCode: one.userCode }) };
  const reason = notTried(one);
  if (reason !== undefined) {
    return { ...named, fate: "not tried", says: reason, verdicts: 0, wrongVerdicts: [] };
  }
  let files: CaseFiles;
  try {
    files = await makeFiles(one, release);
  } catch (error) {
    const { notBuiltSince } = one;
    if (notBuiltSince === undefined || isBefore(release, notBuiltSince)) throw error;
    const says = lastLine((error as Error).message);
    return { ...named, fate: "not built", says, verdicts: 0, wrongVerdicts: [] };
  }
  const report = await judgeFiles(files.host, files.plugins);
  const outcomes = await openInProcess(files.host, files.plugins, { timeoutMs: 5_000 });
  const last = { verdict: report.plugins.at(-1)!, outcome: outcomes.at(-1)! };
  const codes = codesOf(report, last.verdict);
  const loaded = last.outcome.outcome === "loaded";
  const wrongCause = loaded
    ? await wrongSkew(one, last.verdict, codes, files, release)
    : wrongCodes(codes, causeOf(one, release), one.also ?? []);
  const says = saysOf(last.outcome, outcomes, files);
  return {
    ...named,
    fate: fateOf(last.outcome, outcomes, one),
    ...(says !== undefined && { says }),
    codes,
    verdicts: report.plugins.length,
    wrongVerdicts: report.plugins.flatMap((verdict, index) =>
      compareVerdict(verdict, outcomes[index]!, one.wordsVary).map(
        (line) => `plugin ${index + 1}: ${line}`,
      ),
    ),
    ...(wrongCause !== undefined && { wrongCause }),
  };
}

function codesOf(report: CheckReport, last: PluginVerdict): string[] {
  const findings = [...report.findings, ...last.findings];
  return [...new Set(findings.map(({ code }) => code))].sort();
}

/** The cause must be among the claims, and nothing else may be. */
function wrongCodes(
  codes: readonly string[],
  expected: readonly string[],
  also: readonly string[],
): string | undefined {
  const right =
    expected.every((code) => codes.includes(code)) &&
    codes.every((code) => expected.includes(code) || also.includes(code));
  return right ? undefined : `claimed ${list(codes)}, really ${list(expected)}`;
}

function causeOf({ cause = [], causeBefore }: Case, release: string): readonly string[] {
  return causeBefore && isBefore(release, causeBefore.release) ? causeBefore.cause : cause;
}

async function wrongSkew(
  one: Case,
  verdict: PluginVerdict,
  codes: string[],
  files: CaseFiles,
  release: string,
): Promise<string | undefined> {
  const { skew, also = [] } = one;
  if (skew === "seen") {
    const wrong = wrongCodes(codes, ["LS3015"], also);
    return verdict.verdict === "loads-skewed" ? wrong : `${verdict.verdict}, really skewed`;
  }
  if (verdict.verdict !== "loads") return `${verdict.verdict} (${list(codes)}), really equal`;
  if (skew === undefined) return wrongCodes(codes, [], also);
  if (verdict.skew !== "unknown" || (verdict.notRuledOut ?? []).length === 0) {
    return "skew ruled out, really skewed";
  }
  return wrongCodes(codes, [], also) ?? (await recordedSkew(one, files, release));
}

function fateOf({ outcome }: Outcome, all: readonly Outcome[], { skew }: Case): Fate {
  switch (outcome) {
    case "loaded":
      return skew ? "skewed" : "loads";
    case "error":
      return "refused";
    case "not-reached":
      return fateOf(all.find((each) => /fatal|crash|hang/.test(each.outcome))!, all, {} as Case);
    default:
      return outcome;
  }
}

/** What Go says, without what only this machine has in it. */
function saysOf(last: Outcome, all: readonly Outcome[], files: CaseFiles): string | undefined {
  const outcome = last.outcome === "not-reached" ? all.findLast((each) => each.message) : last;
  const named = namedPackage(outcome?.message);
  if (named !== undefined) return named;
  // Other crashes say at which address.
  if (outcome?.outcome === "crash" && !outcome.message?.startsWith("panic: ")) return undefined;
  let text = outcome?.message;
  for (const file of files.plugins) text = text?.replaceAll(file, "FILE");
  return (
    text && withoutFolders(text.replace(/plugin\.Open\("[^"]*"\): /, "")).replace(/==\d+==/, "")
  );
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return withoutFolders(lines.at(-1)!);
}

/** Paths without their folders; Go writes one from where it stands when that is shorter. */
function withoutFolders(text: string): string {
  return text.replaceAll(/(?:\.\.)?\/[\w./-]*\//g, ".../");
}

function list(codes: readonly string[]): string {
  return codes.length === 0 ? "no cause" : codes.join(" ");
}
