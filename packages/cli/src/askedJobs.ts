/** The value of `--jobs`, none where it is absent, or how to write it. */
export function askedJobs(
  value: unknown,
): { ok: true; jobs?: number } | { ok: false; message: string } {
  if (value === undefined) return { ok: true };
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs > 0) return { ok: true, jobs };
  return { ok: false, message: "--jobs takes a whole number above 0" };
}
