import type { Finding } from "@lockstep/findings";
import type { GoCommand, Workspace } from "@lockstep/go-workspace";
import { align } from "@lockstep/module-graph";
import { buildCommand, resolveProfile } from "@lockstep/orchestrator";
import { fetchEnvironment, saysModuleMissing } from "@lockstep/provision";
import type { Action } from "../command.ts";
import type { Context } from "../context.ts";
import { toldMissing } from "../fetch/toldMissing.ts";
import { wantedModules } from "../fetch/wantedModules.ts";
import { localCommands } from "../localCommands.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { type Environment, prepareBoth } from "../prepare.ts";

/** `lockstep align [--apply]`: one set of module versions for host and plugins. */
export const alignCommand: Action = async (context, _args, options) => {
  const prepared = await prepareBoth(context, { anyModuleFiles: true });
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace, environment } = prepared;
  const profile = resolveProfile(workspace, String(options.profile));
  if (!profile.ok) return { kind: "findings", exitCode: 2, findings: profile.findings };
  context.progress.step("aligning the module files");
  const report = await align({
    workspace,
    command: await reachingCommand(context, workspace, environment),
    listFlags: profile.profile.listFlags,
    apply: options.apply === true,
  });
  context.progress.clear();
  const policy = policyOf(workspace, context.today);
  const found = context.offline
    ? await saidOffline(report.findings, workspace, environment.store)
    : report.findings;
  const findings = weighed(localCommands(found, workspace.root, context.cwd), policy);
  const failed = findings.some(({ severity }) => severity === "error");
  const ok = !failed && (report.edits.length === 0 || report.applied);
  return { kind: "report", exitCode: ok ? 0 : 1, reports: [{ ...report, ok, findings }] };
};

/** Another version of a module may not be in the store yet: it is fetched as the caller is set up. */
async function reachingCommand(
  { offline, signal }: Context,
  workspace: Workspace,
  environment: Environment,
): Promise<GoCommand> {
  if (offline) return buildCommand({ workspace, ...environment, signal });
  const { toolchain } = environment;
  return { go: toolchain.go, env: await fetchEnvironment({ ...environment, signal }), signal };
}

/** Findings of an offline run: what Go says of modules that are not in the store becomes one LS2009. */
async function saidOffline(
  findings: readonly Finding[],
  workspace: Workspace,
  store: string,
): Promise<Finding[]> {
  const lacking = findings.filter(({ cause }) => saysModuleMissing(cause));
  if (lacking.length === 0) return [...findings];
  const words = lacking.map(({ cause }) => cause);
  const missing = toldMissing(words, { store, wanted: await wantedModules(workspace) });
  return [...missing, ...findings.filter((each) => !lacking.includes(each))];
}
