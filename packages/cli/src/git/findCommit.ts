import { type Finding, finding } from "@lockstep/findings";
import type { RunResult } from "@lockstep/process";
import type { Git } from "./git.ts";

/** A commit of a repository. */
export interface Commit {
  /** Its full hash. */
  hash: string;
  /** The repository's working tree, absolute. */
  top: string;
}

export type CommitResult = { ok: true; commit: Commit } | { ok: false; findings: Finding[] };

/** The option that a ref came from, for what is said about it. */
export interface AskedRef {
  option: "--since" | "--against";
  ref: string;
}

/** The commit that a ref names, or LS7009: there is no git, no repository or no such commit. */
export async function findCommit(git: Git, asked: AskedRef): Promise<CommitResult> {
  const { option, ref } = asked;
  const top = await git("rev-parse", "--show-toplevel");
  if (top.failedToStart) {
    return none(asked, "git could not be started", { text: "install git, or put it on PATH" });
  }
  if (top.code !== 0) return notReadable(asked, top);
  const named = ref.startsWith("-")
    ? undefined
    : await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  if (named?.code === 0) {
    return { ok: true, commit: { hash: named.stdout.trim(), top: withoutNewline(top.stdout) } };
  }
  const remote = (await isShallow(git)) ? "; this clone is shallow and has but a part of them" : "";
  return none(asked, `the repository has no commit \`${ref}\`${remote}`, {
    text: `fetch it, or name a branch, tag or commit that is there, as in \`${option} origin/main\``,
    ...fetchAll(remote !== ""),
  });
}

/**
 * The commit in which the current one left another: what changed there since is not of this change.
 * LS7009 where they have none in common, or the history of a shallow clone does not reach it.
 */
export async function findMergeBase(git: Git, asked: AskedRef): Promise<CommitResult> {
  const found = await findCommit(git, asked);
  if (!found.ok) return found;
  const { top, hash } = found.commit;
  const base = await git("merge-base", hash, "HEAD");
  if (base.code === 0) return { ok: true, commit: { hash: base.stdout.trim(), top } };
  const { ref } = asked;
  if ((await git("rev-parse", "--verify", "--quiet", "HEAD")).code !== 0) {
    return none(asked, "nothing is committed on the current branch yet", { text: "commit first" });
  }
  if (await isShallow(git)) {
    const cause = `this clone is shallow: its history does not reach where \`${ref}\` and the current commit part`;
    const text = "fetch the history, in GitHub's checkout by `fetch-depth: 0`";
    return none(asked, cause, { text, ...fetchAll(true) });
  }
  return none(asked, `\`${ref}\` and the current commit have no commit in common`, {
    text: "name a branch that this one came from",
  });
}

function fetchAll(shallow: boolean): { command?: string } {
  return shallow ? { command: "git fetch --unshallow" } : {};
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git("rev-parse", "--is-shallow-repository")).stdout.trim() === "true";
}

/** LS7009 in git's words, for a command that failed. */
export function notReadable(
  asked: AskedRef,
  { stderr }: RunResult,
): { ok: false; findings: Finding[] } {
  const words = stderr.trim().replace(/^fatal: /, "");
  if (/not a git repository/.test(words)) {
    const text = "run it in a clone of the repository";
    return none(asked, "the workspace is not in a git repository", { text });
  }
  return none(asked, `git says: ${words}`, { text: "the message is git's; do what it names" });
}

function none(
  { option, ref }: AskedRef,
  cause: string,
  fix: NonNullable<Finding["fix"]>,
): { ok: false; findings: Finding[] } {
  return { ok: false, findings: [finding("LS7009", { subject: `${option} ${ref}`, cause, fix })] };
}

function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, "");
}
