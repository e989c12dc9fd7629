import { existsSync } from "node:fs";
import { join } from "node:path";
import { lockName } from "@lockstep/go-workspace/findWorkspace";
import type { LockMode } from "@lockstep/orchestrator";

/**
 * How a build takes the lock: as `--frozen` or `--no-frozen` say; without them it must fit where the
 * variable CI is set and the workspace has a lock, so that nothing but what was committed is built.
 */
export function lockMode(
  frozen: boolean | undefined,
  { CI = "" }: Readonly<Record<string, string | undefined>>,
  root: string | undefined,
): LockMode {
  const inCi = !["", "0", "false"].includes(CI.toLowerCase());
  const present = root !== undefined && existsSync(join(root, lockName));
  return (frozen ?? (inCi && present)) ? "compare" : "write";
}
