import { compareGoVersions } from "@lockstep/provision";

export interface ReleaseFacts {
  /** The go and toolchain lines of the go.mod or go.work that counts, without the word "go". */
  goLine?: string;
  toolchainLine?: string;
  /** Name of that file, for words. */
  file: string;
  /** Release of the `go` on PATH, as in "1.26.9". */
  local?: string;
  /** Release of the host: where there is no `go` to ask, only a line that asks for more tells. */
  host: string;
  /** The caller's GOTOOLCHAIN, wherever it is set. */
  setting: string;
}

export interface SelectedRelease {
  /** As in "1.26.9". */
  version: string;
  origin: string;
  byModule: boolean;
}

/**
 * The release that a plain `go build` in a folder would use; nothing where neither a `go` on PATH nor
 * a file tells. Rules of Go's cmd/go/internal/toolchain/select.go.
 */
export function selectedRelease(facts: ReleaseFacts): SelectedRelease | undefined {
  const { goLine, toolchainLine, file, local, host, setting } = facts;
  const named = /^go([\d.]+(?:(?:rc|beta)\d+)?)(\+auto|\+path)?$/.exec(setting);
  const least: SelectedRelease | undefined = named
    ? { version: named[1]!, origin: `GOTOOLCHAIN=${setting}`, byModule: false }
    : local === undefined
      ? undefined
      : { version: local, origin: "the go on PATH", byModule: false };
  const fixed = named ? named[2] === undefined : setting === "local";
  const asked: SelectedRelease[] = [
    ...(toolchainLine
      ? [{ version: toolchainLine, origin: `the toolchain line of its ${file}` }]
      : []),
    ...(goLine ? [{ version: goLine, origin: `the go line of its ${file}` }] : []),
  ].map((each) => ({ ...each, byModule: true }));
  // A fixed release that is older than the go line can't build at all; the line is what to change.
  const candidates = asked.filter(
    ({ version }) =>
      (!fixed || version === goLine) && (least || compareGoVersions(version, host) > 0),
  );
  return candidates.reduce<SelectedRelease | undefined>(
    (best, each) =>
      best === undefined || compareGoVersions(each.version, best.version) > 0 ? each : best,
    least,
  );
}
