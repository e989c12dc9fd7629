import type { Finding } from "@lockstep/schema";

/** Whether two neighbours are causes of one mismatch: these have one command, which cures all. */
export function sharesCommand({ fix, severity }: Finding, next: Finding | undefined): boolean {
  // A warning may have the command of an error before it for a reason of its own.
  return (
    fix?.command !== undefined && next?.fix?.command === fix.command && next.severity === severity
  );
}
