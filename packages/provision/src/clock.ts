import { type Finding, finding } from "@lockstep/findings";
import type { Releases } from "./releases.ts";

/** LS2021 when the clock shows a time before the newest release of the list was made. */
export function judgeClock(now: Date, { notBefore }: Releases): Finding | undefined {
  if (now.getTime() >= Date.parse(notBefore)) return undefined;
  return finding("LS2021", {
    certainty: "proven",
    cause: `the clock shows ${utc(now)}; this lockstep knows a Go release of ${utc(new Date(notBefore))}, so it is later than that. To a clock that is behind, certificates of proxies and checksum databases are not valid yet`,
    fix: {
      text: "set the clock, or have it set by a time service, and look at it",
      command: "date",
    },
  });
}

function utc(time: Date): string {
  return time
    .toISOString()
    .replace(/:\d\d\.\d+Z$/, " UTC")
    .replace("T", " ");
}
