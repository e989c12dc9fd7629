import type { Finding } from "@lockstep/findings";

/** Whether an exception is for it, which ends on a day: nothing that is remembered may rest on it. */
export function isExcused({ excused }: Finding): boolean {
  return excused !== undefined;
}
