import { type Finding, finding } from "@lockstep/findings";
import type { Profile, WorkspaceConfig } from "@lockstep/schema";
import { joinFlagValues } from "./joinFlagValues.ts";
import { unknownName } from "./unknownName.ts";

/** Flags that hold in every profile; docs/decisions.md says why each is there. */
export const commonFlags = ["-trimpath", "-buildvcs=false", "-mod=readonly", "-pgo=off"];

const builtIn: Record<"release" | "dev" | "debug", Profile> = {
  release: {},
  dev: { ldflags: "-w" },
  debug: { gcflags: "all=-N -l" },
};

/** What a profile comes to. */
export interface ResolvedProfile {
  name: string;
  /** Flags for `go build` and `go list`, the common ones first. */
  flags: string[];
  /** Those of them that decide which files and packages are taken: for listing. */
  listFlags: string[];
}

export type ResolveProfileResult =
  | { ok: true; profile: ResolvedProfile }
  | { ok: false; findings: Finding[] };

/** The flags of the profile `name`: one of release, dev, debug, or of the workspace's own. LS4005. */
export function resolveProfile(config: WorkspaceConfig, name: string): ResolveProfileResult {
  const names = [...new Set([...Object.keys(builtIn), ...Object.keys(config.profiles ?? {})])];
  if (!names.includes(name)) return { ok: false, findings: [unknownProfile(name, names)] };
  const own = config.profiles?.[name];
  const base = builtIn[(own ? (own.extends ?? "release") : name) as keyof typeof builtIn];
  const gcflags = joinFlagValues(base.gcflags, own?.gcflags);
  const ldflags = joinFlagValues(base.ldflags, own?.ldflags);
  const tags = [...(base.tags ?? []), ...(own?.tags ?? [])];
  const tagFlags = tags.length > 0 ? [`-tags=${tags.join(",")}`] : [];
  const flags = [
    ...commonFlags,
    ...tagFlags,
    ...gcflags.map((value) => `-gcflags=${value}`),
    ...ldflags.map((value) => `-ldflags=${value}`),
  ];
  return { ok: true, profile: { name, flags, listFlags: [...commonFlags, ...tagFlags] } };
}

function unknownProfile(name: string, names: string[]): Finding {
  return finding("LS4005", {
    subject: name,
    cause: unknownName("profile", name, names),
    fix: { text: "name one of these, or add it to `profiles` in lockstep.jsonc" },
  });
}
