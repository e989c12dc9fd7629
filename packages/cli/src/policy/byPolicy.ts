import { isOk } from "@lockstep/alignment";
import type { Workspace } from "@lockstep/go-workspace";
import type { CheckReport } from "@lockstep/schema";
import { policyOf } from "./policy.ts";
import { weighed, weighedVerdict } from "./weighed.ts";

/** Verdicts as a workspace's policy takes them on a day. */
export function byPolicy(report: CheckReport, workspace: Workspace, today: string): CheckReport {
  const policy = policyOf(workspace, today);
  const plugins = report.plugins.map((plugin) => ({
    ...plugin,
    findings: weighedVerdict(plugin, policy),
  }));
  const findings = weighed(report.findings, policy);
  return { ...report, plugins, findings, ok: isOk({ plugins, findings }) };
}
