import type { Target } from "@lockstep/orchestrator";
import { crossCompiler } from "@lockstep/provision";
import type { Environment, Prepared } from "./prepare.ts";

/** The environment with the C compiler for a target; LS2017 where there is none. */
export function environmentFor(
  environment: Environment,
  target: Target,
): Prepared<{ environment: Environment }> {
  const cross = crossCompiler(environment.cc, environment.toolchain, target);
  if (!cross.ok) return { ok: false, exitCode: 3, findings: cross.findings };
  return { ok: true, environment: { ...environment, cc: cross.cc } };
}
