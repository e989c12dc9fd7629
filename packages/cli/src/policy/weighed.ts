import type { Finding } from "@lockstep/findings";
import type { PluginVerdict } from "@lockstep/schema";
import { hasRunOut, isFor, type Policy } from "./policy.ts";

export interface Weighing {
  /** The run failed whatever the policy says, so its errors stay, or nobody learns why. */
  failed?: boolean;
  /** The plugin that the findings were made for. */
  plugin?: string | undefined;
}

/**
 * Findings as a policy takes them: with the severities of their codes, without those turned off,
 * and those that an exception is for marked as excused. They are shown still, but do not count.
 */
export function weighed(
  findings: readonly Finding[],
  policy: Policy,
  { failed = false, plugin }: Weighing = {},
): Finding[] {
  const { severities, exceptions, today, unitsOf } = policy;
  return findings.flatMap((each): Finding[] => {
    if ((failed && each.severity === "error") || each.excused) return [each];
    const severity = severities[each.code];
    if (severity === "off") return [];
    const units = plugin === undefined ? unitsOf(each) : [plugin];
    const exception = exceptions.find((one) => isFor(one, each, units) && !hasRunOut(one, today));
    if (!exception) return [severity === undefined ? each : { ...each, severity }];
    const { reason, until } = exception;
    return [{ ...each, severity: "info", excused: { reason, until } }];
  });
}

/** The findings of a verdict. No exception is for those of a plugin that does not load. */
export function weighedVerdict(
  { findings, verdict, name }: PluginVerdict,
  policy: Policy,
): Finding[] {
  const loads = verdict.startsWith("loads");
  return weighed(findings, loads ? policy : { ...policy, exceptions: [] }, { plugin: name });
}

/** Whether a plugin runs the same code as its host, or somebody excused all that says it may not. */
export function isCertain({ skew, findings }: PluginVerdict): boolean {
  if (skew === "none") return true;
  return findings.some(({ excused }) => excused) && findings.every((f) => f.severity === "info");
}
