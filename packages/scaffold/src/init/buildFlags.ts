import { type Finding, finding } from "@lockstep/findings";
import type { Profile } from "@lockstep/schema";
import { builds } from "./findUnits.ts";
import type { RepositoryBuildLine, RepositoryPackage } from "./repository.ts";

/** What build lines tell of the flags of a host and its plugins. */
export interface BuildFlags {
  /** Flags that hold for host and plugins alike, and the line they are from. */
  profile?: { flags: Profile; place: string };
  /** LS6009 for each flag that the lines give to one side only. */
  findings: Finding[];
  /** What was seen and not taken, in a sentence each. */
  notes: string[];
}

/** Flags that decide fingerprints. */
const facets = ["trimpath", "gcflags", "tags", "race"] as const;

/**
 * The host's line counts, as every plugin follows its host; what the plugins' lines have otherwise
 * is told, as their plugins would be refused or load with other code.
 */
export function buildFlags(
  lines: readonly RepositoryBuildLine[],
  host: RepositoryPackage,
  plugins: readonly RepositoryPackage[],
): BuildFlags {
  const ofHost = lines.filter((line) => !line.plugin && builds(line, host));
  const ofPlugins = lines.filter(
    (line) => line.plugin && plugins.some((plugin) => builds(line, plugin)),
  );
  const unclear = [...ofHost, ...ofPlugins]
    .filter(({ unclear }) => unclear)
    .map(({ place }) => `${place}: flags come from variables; not read`);
  const plainHost = ofHost.filter(({ unclear }) => !unclear);
  const plainPlugins = ofPlugins.filter(({ unclear }) => !unclear);
  const base = plainHost[0] ?? plainPlugins[0];
  const findings = differences(plainHost, plainPlugins);
  if (!base) return { findings, notes: unclear };
  const { flags, notes } = taken(base);
  const profile = Object.keys(flags).length > 0 ? { flags, place: base.place } : undefined;
  return { ...(profile && { profile }), findings, notes: [...unclear, ...notes] };
}

/** Each plugin's line is held against the host's of the same file, where it has one. */
function differences(
  hosts: readonly RepositoryBuildLine[],
  plugins: readonly RepositoryBuildLine[],
): Finding[] {
  const fileOf = ({ place }: RepositoryBuildLine): string => place.replace(/:\d+$/, "");
  return plugins.flatMap((line) => {
    const host = hosts.find((each) => fileOf(each) === fileOf(line)) ?? hosts[0];
    if (!host) return [];
    const differing = facets.filter((facet) => normal(host[facet]) !== normal(line[facet]));
    return differing.map((facet) =>
      finding("LS6009", {
        where: placeOf(line),
        subject: `-${facet}`,
        cause:
          `the host is built with ${shown(facet, host[facet])} (${host.place}), ` +
          `plugins with ${shown(facet, line[facet])}`,
        fix: { text: "build both by lockstep, which gives host and plugins the same flags" },
      }),
    );
  });
}

function normal(value: string | boolean): string {
  return String(value)
    .split(/[\s,]+/)
    .sort()
    .join(" ");
}

function shown(facet: string, value: string | boolean): string {
  if (value === true) return `-${facet}`;
  return value === false || value === "" ? `no -${facet}` : `-${facet} ${value}`;
}

function placeOf({ place }: RepositoryBuildLine) {
  const [, file = place, line = "1"] = /^(.*):(\d+)$/.exec(place) ?? [];
  return { file, line: Number(line) };
}

function taken({ place, tags, gcflags, ldflags, race }: RepositoryBuildLine): {
  flags: Profile;
  notes: string[];
} {
  const words = ldflags.split(/\s+/).filter((each) => each !== "");
  const isSafe = (each: string): boolean => each === "-s" || each === "-w";
  const kept = words.filter(isSafe);
  const left = words.filter((each) => !isSafe(each)).join(" ");
  const list = tags.split(/[\s,]+/).filter((each) => each !== "");
  return {
    flags: {
      ...(gcflags !== "" && { gcflags }),
      ...(kept.length > 0 && { ldflags: kept.join(" ") }),
      ...(list.length > 0 && { tags: [...new Set(list)] }),
      ...(race && { race }),
    },
    notes:
      left === ""
        ? []
        : [`${place}: -ldflags ${left} is not taken; "ldflags" of a manifest is its place`],
  };
}
