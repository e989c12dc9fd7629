import { type Finding, finding } from "@lockstep/findings";
import { flagValue, type ModFlag, valuesOf, type Workspace } from "@lockstep/go-workspace";
import type { Profile, WorkspaceConfig } from "@lockstep/schema";
import { joinFlagValues } from "./joinFlagValues.ts";
import { unknownName } from "./unknownName.ts";

/** Flags that hold in every profile; docs/decisions.md says why each is there. */
function commonFlags(modFlag: ModFlag): string[] {
  return ["-trimpath", "-buildvcs=false", modFlag, "-pgo=off"];
}

type BuiltIn = Pick<Profile, "ldflags" | "linker"> & { gcflags?: string };

const builtIn: Record<"release" | "dev" | "debug", BuiltIn> = {
  release: {},
  dev: { ldflags: "-w", linker: "fast" },
  debug: { gcflags: "all=-N -l" },
};

/** What a profile comes to. */
export interface ResolvedProfile {
  name: string;
  /** Flags for `go build` and `go list`, the common ones first; the linker's are apart. */
  flags: string[];
  /** Those of them that decide which files and packages are taken: for listing. */
  listFlags: string[];
  /** Value of -ldflags, to which a unit's own are added. */
  ldflags: string;
  /** Variables in place of those that every build has. */
  env: Readonly<Record<string, string>>;
  linker: NonNullable<Profile["linker"]>;
  /** Whether it is for debuggers: made of the code as it is written. */
  debugged: boolean;
}

export type ResolveProfileResult =
  | { ok: true; profile: ResolvedProfile }
  | { ok: false; findings: Finding[] };

/** Every profile that can be named: release, dev, debug and the workspace's own. */
export function profileNames(config: Pick<WorkspaceConfig, "profiles">): string[] {
  return [...new Set([...Object.keys(builtIn), ...Object.keys(config.profiles ?? {})])];
}

/** The flags of the profile `name`: one of release, dev, debug, or of the workspace's own. LS4005. */
export function resolveProfile(
  { config, modFlag }: Pick<Workspace, "config" | "modFlag">,
  name: string,
): ResolveProfileResult {
  const names = profileNames(config);
  if (!names.includes(name)) return { ok: false, findings: [unknownProfile(name, names)] };
  const own: Profile = config.profiles?.[name] ?? {};
  const parent = (
    config.profiles?.[name] ? (own.extends ?? "release") : name
  ) as keyof typeof builtIn;
  const base = builtIn[parent];
  const listFlags = [...commonFlags(modFlag), ...selectingFlags(own)];
  const flags = [
    ...listFlags,
    ...joinFlagValues(base.gcflags, valuesOf(own.gcflags)).map((value) => `-gcflags=${value}`),
    ...joinFlagValues(undefined, valuesOf(own.asmflags)).map((value) => `-asmflags=${value}`),
  ];
  const ldflags = [base.ldflags, own.ldflags && flagValue(own.ldflags).flags];
  return {
    ok: true,
    profile: {
      name,
      flags,
      listFlags,
      ldflags: ldflags.filter(Boolean).join(" "),
      env: { ...own.env },
      linker: own.linker ?? base.linker ?? "default",
      debugged: parent === "debug",
    },
  };
}

function selectingFlags({ tags = [], race, cover, covermode }: Profile): string[] {
  return [
    ...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []),
    ...(race ? ["-race"] : []),
    ...(cover ? ["-cover"] : []),
    ...(covermode ? [`-covermode=${covermode}`] : []),
  ];
}

function unknownProfile(name: string, names: string[]): Finding {
  return finding("LS4005", {
    subject: name,
    cause: unknownName("profile", name, names),
    fix: { text: "name one of these, or add it to `profiles` in lockstep.jsonc" },
  });
}
