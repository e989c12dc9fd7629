import { relative, sep } from "node:path";
import { type Artefact, artefactFromFile, judge } from "@lockstep/alignment";
import { pluginEntry, profileWords, type Unit, type Workspace } from "@lockstep/go-workspace";
import { artefactFile, artefactPath, type Target } from "@lockstep/orchestrator";
import type { CheckReport } from "@lockstep/schema";
import { targetWords } from "../askedTarget.ts";
import { selfCommand } from "../selfCommand.ts";

/** How files are judged, whether in one process or each in its own. */
export interface JudgeHow {
  /** Takes silent skew that cannot be ruled out as an error. */
  strict?: boolean;
  /** The glibc to judge for, as in "2.31"; default that of this machine. */
  glibc?: string;
  /** A workspace whose units the files may be: then the fix is to build them there. */
  workspace?: Workspace;
  /** Whether all files are known to be as they were when their build records were written. */
  untouched?: boolean;
}

/** Reads a file for the judgement, with its place in the workspace; `cwd` is what paths are shown from. */
export function artefactReader(
  cwd: string,
  { glibc, workspace, untouched = false }: JudgeHow,
): (file: string) => Promise<Artefact> {
  const how = { untouched, ...(glibc !== undefined && { glibc }) };
  return async (file) => {
    const artefact = await artefactFromFile(file, how);
    if (!workspace) return artefact;
    const built = builtUnit(workspace, artefact);
    const entry = entryOf(workspace, artefact, cwd);
    return {
      ...artefact,
      ...(built && { unit: unitPlace(built, workspace, cwd) }),
      ...(entry && { entry }),
    };
  };
}

/** Reads a host, unless it is known, and plugins, and judges them as one process that opens all; `each`: one for each. */
export async function judgeRead(
  cwd: string,
  [host, ...plugins]: readonly [string | Artefact, ...string[]],
  { each = false, strict = false, ...how }: JudgeHow & { each?: boolean },
): Promise<CheckReport> {
  const read = artefactReader(cwd, how);
  return judge({
    host: typeof host === "string" ? await read(host) : host,
    plugins: await Promise.all(plugins.map(read)),
    each,
    strict,
  });
}

interface BuiltUnit {
  unit: Unit;
  profile: string;
  target: Target;
}

/** The unit that a file is the artefact of; a build elsewhere of the same sources is none. */
function builtUnit(workspace: Workspace, { realPath }: Artefact): BuiltUnit | undefined {
  const inside = relative(workspace.root, realPath);
  const [, platform = "", profile = ""] = inside.split(sep);
  const [os = "", arch = ""] = platform.split("_");
  const target = { os, arch };
  const unit = [...workspace.hosts, ...workspace.plugins].find(
    (each) => inside === artefactFile(each, profile, target),
  );
  return unit && { unit, profile, target };
}

/** What the manifest of the plugin's main package promises, wherever the file lies. */
function entryOf(workspace: Workspace, { binary }: Artefact, cwd: string): Artefact["entry"] {
  const path = binary.ok ? binary.binary.buildInfo?.path : undefined;
  const plugin = workspace.plugins.find(({ importPath }) => importPath === path);
  if (!plugin) return undefined;
  const { manifest, manifestFile } = plugin;
  const symbol = pluginEntry(manifest);
  return symbol === undefined ? undefined : { symbol, manifest: relative(cwd, manifestFile) };
}

function unitPlace(built: BuiltUnit, workspace: Workspace, cwd: string): Artefact["unit"] {
  const { unit, profile, target } = built;
  const { root, config } = workspace;
  const commandFor = (profile: string, target: Target) =>
    `${selfCommand(root, cwd)} build ${unit.name}${profileWords(config, profile)}${targetWords(target)}`;
  return {
    name: unit.name,
    buildCommand: commandFor(profile, target),
    folder: relative(cwd, unit.dir) || ".",
    flavour: { profile, platform: `${target.os}/${target.arch}` },
    builtAs(flavour) {
      const [os = "", arch = ""] = flavour.platform.split("/");
      const file = artefactPath(workspace, unit, flavour.profile, { os, arch });
      return {
        buildCommand: commandFor(flavour.profile, { os, arch }),
        display: relative(cwd, file),
      };
    },
  };
}
