import { join } from "node:path";
import { judgeRelease } from "@lockstep/distribution";
import type { Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { openRelease } from "./openRelease.ts";
import { readHost } from "./readHost.ts";

export interface ReleaseCheck {
  /** A host in place of the release's own: its file or its descriptor. */
  host?: string;
  digest?: string;
  each: boolean;
  strict: boolean;
  glibc?: string;
}

/** `lockstep check DIR`: the sums first, then what exactly this set of files does. */
export async function checkRelease(
  context: Pick<Context, "cwd">,
  path: string,
  { host: hostFile, digest, strict, ...how }: ReleaseCheck,
): Promise<Outcome> {
  const read = await openRelease(context.cwd, path, digest);
  if (!read.ok) return { kind: "findings", exitCode: 1, findings: read.findings };
  const host = hostFile === undefined ? undefined : await readHost(context, hostFile, how);
  if (host && !host.ok) return { kind: "findings", exitCode: 2, findings: host.findings };
  const report = await judgeRelease(read.release, {
    display: (file) => join(path, file),
    ...(host && { host: host.host }),
    strict,
    ...how,
  });
  const certain = report.plugins.every(({ skew }) => skew === "none");
  const ok = report.ok && (!strict || certain);
  return { kind: "report", exitCode: ok ? 0 : 1, reports: [report] };
}
