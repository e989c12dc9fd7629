import { type WhyResult, why } from "@lockstep/go-workspace";
import { buildCommand, resolveProfile } from "@lockstep/orchestrator";
import type { Action, Outcome } from "../command.ts";
import { fetchMissing } from "../fetchMissing.ts";
import { localCommands } from "../localCommands.ts";
import { nearest } from "../nearest.ts";
import { prepareBoth } from "../prepare.ts";

/** `lockstep why PACKAGE|MODULE`: the chains that lead to it from each host and each plugin. */
export const whyCommand: Action = async (context, [name], options) => {
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace, environment } = prepared;
  const resolved = resolveProfile(workspace, String(options.profile));
  if (!resolved.ok) return { kind: "findings", exitCode: 2, findings: resolved.findings };
  const { profile } = resolved;
  const command = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
  const asked = String(name).replace(/\/$/, "");
  const { result, findings } = await fetchMissing(
    context,
    prepared,
    () => why(command, workspace, asked, profile.listFlags),
    complaints,
  );
  if (findings.length > 0) return { kind: "findings", exitCode: 1, findings };
  if (result.ok) {
    return { kind: "report", exitCode: result.report.ok ? 0 : 1, reports: [result.report] };
  }
  if (result.kind === "unknown") return unknown(asked, result.names);
  const local = localCommands(result.findings, workspace.root, context.cwd);
  return { kind: "findings", exitCode: 1, findings: local };
};

function complaints(result: WhyResult): { cause: string }[] {
  if (result.ok) return [];
  return result.kind === "findings" ? result.findings : result.problems.map((cause) => ({ cause }));
}

/** A name that ends alike is likelier meant than one that is spelt alike. */
function unknown(asked: string, names: readonly string[]): Outcome {
  const endings = names.filter((each) => each.endsWith(`/${asked}`));
  const tails = new Map(names.map((each) => [tail(each, asked), each]));
  const guess = nearest(asked, [...tails.keys()]);
  const guesses = [...new Set([...endings, ...(guess === undefined ? [] : [tails.get(guess)!])])];
  const hint = guesses
    .slice(0, 3)
    .map((each) => `\`${each}\``)
    .join(" or ");
  const meant = hint === "" ? "" : `; did you mean ${hint}?`;
  return {
    kind: "usage",
    message: `no host or plugin has a package or module \`${asked}\`${meant}`,
  };
}

/** As many last elements of a path as another has. */
function tail(path: string, like: string): string {
  return path.split("/").slice(-like.split("/").length).join("/");
}
