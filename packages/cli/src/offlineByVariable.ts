/** Whether LOCKSTEP_OFFLINE says so: set, and neither empty, 0 nor false. */
export function offlineByVariable({
  LOCKSTEP_OFFLINE = "",
}: Readonly<Record<string, string | undefined>>): boolean {
  return !["", "0", "false"].includes(LOCKSTEP_OFFLINE.toLowerCase());
}
