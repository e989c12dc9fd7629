import { isAbsolute } from "node:path/posix";
import { shellQuote } from "@lockstep/findings";
import type { Remedy } from "./Cause.ts";
import { flagValues } from "./flagValues.ts";
import { withoutLinkValues } from "./linkFlags.ts";
import type { Side } from "./Side.ts";
import { userTags } from "./userTags.ts";

const switches = ["-trimpath", "-race", "-msan", "-asan", "-cover"];
const valued = ["-gcflags", "-asmflags"];
const variables = ["GOEXPERIMENT", "GOFIPS140", "GOAMD64", "GOARM64"];
/** Values that need not be said. */
const defaults = new Set(["", "v1", "v8.0"]);

/**
 * One shell command that builds the plugin, or whatever stands in its place, as the reference was
 * built, with the changes of all remedies; undefined where a remedy needs what no file records. To
 * be run in the module folder of what is built, which the command enters itself where the file
 * names it (`entersModule`). It names the reference's release, because the `go` on PATH may be
 * another one.
 */
export function goBuildCommand(
  reference: Side,
  plugin: Side,
  remedies: readonly Remedy[],
): string | undefined {
  if (remedies.some((each) => each.byHand)) return undefined;
  const info = plugin.buildInfo;
  const path = info?.path === "command-line-arguments" ? "." : (info?.path ?? ".");
  const build = [
    ...environment(reference, plugin, remedies),
    "go build",
    ...flagsOf(
      reference,
      plugin,
      remedies.flatMap((each) => each.dropLinkValues ?? []),
    ),
    ...remedies.flatMap((each) => each.flags ?? []),
  ];
  const steps = [...new Set(remedies.flatMap((each) => each.before ?? []))];
  const { record, unit } = reference.artefact;
  const both = remedies.some((each) => each.rebuildReference);
  // The workspace is built from one folder, the plugin from another, which no file names.
  if (both && unit && !entersModule(plugin)) return undefined;
  if (both && !unit) {
    // Lockstep built it in a closed environment for all its plugins: `go` cannot build it again.
    if (record) return undefined;
    steps.push(rebuildCommand(reference));
  }
  const mode = plugin.setting("-buildmode") || (isPlugin(plugin) ? "plugin" : "exe");
  const modeFlags = mode === "exe" ? [] : [`-buildmode=${shellQuote(mode)}`];
  const out = ["-o", shellQuote(plugin.artefact.file), shellQuote(path)];
  steps.push([...build, ...modeFlags, ...out].join(" "));
  const folder = moduleFolder(plugin);
  const first = both && unit ? [unit.buildCommand] : [];
  return [...first, ...(folder ? [`cd ${shellQuote(folder)}`] : []), ...steps].join(" && ");
}

function isPlugin({ artefact: { binary } }: Side): boolean {
  return binary.ok && binary.binary.pluginPath !== undefined;
}

/** Whether a command of `goBuildCommand` can be run from any folder. */
export function entersModule(plugin: Side): boolean {
  return moduleFolder(plugin) !== undefined;
}

function moduleFolder({ buildInfo, folderOf }: Side): string | undefined {
  return buildInfo?.main && folderOf(buildInfo.main.path);
}

/** Builds a host or an earlier plugin again as it was, with these variables besides. */
export function rebuildCommand(
  side: Side,
  more: Record<string, string> = {},
  { freshLink = false } = {},
): string {
  const mode = side.setting("-buildmode");
  const flags = flagsOf(side, side).filter((flag) => !(freshLink && /^-ldflags=/.test(flag)));
  if (mode !== "" && mode !== "exe") flags.push(`-buildmode=${shellQuote(mode)}`);
  const out = ["-o", shellQuote(side.artefact.file), shellQuote(side.buildInfo?.path ?? ".")];
  const recorded = variables.filter((name) => !defaults.has(side.setting(name)));
  const values = Object.fromEntries(recorded.map((name) => [name, side.setting(name)]));
  const env = { ...releaseOf(side), ...values, ...more };
  return [...assignments(env), "go build", ...flags, ...out].join(" ");
}

/** Nothing for a development version, which GOTOOLCHAIN cannot name. */
function releaseOf({ goVersion = "" }: Side): Record<string, string> {
  return /^go1\.\d+(\.\d+|rc\d+|beta\d+)?$/.test(goVersion) ? { GOTOOLCHAIN: goVersion } : {};
}

function flagsOf(reference: Side, plugin: Side, dropped: readonly string[] = []): string[] {
  const flags = switches.flatMap((key) => {
    if (reference.setting(key) === "true") return [key];
    // Not only left out: it may come from GOFLAGS.
    return plugin.setting(key) === "true" ? [`${key}=false`] : [];
  });
  for (const key of valued) {
    for (const value of flagValues(reference, key)) flags.push(`${key}=${shellQuote(value)}`);
  }
  const tags = userTags(reference.setting("-tags"));
  if (tags !== userTags(plugin.setting("-tags")) || tags !== "") {
    flags.push(shellQuote(`-tags=${tags}`));
  }
  const profile = reference.setting("-pgo");
  if (profile === "" && plugin.setting("-pgo") !== "") flags.push("-pgo=off");
  if (isAbsolute(profile)) flags.push(`-pgo=${shellQuote(profile)}`);
  const own = withoutLinkValues(plugin.setting("-ldflags"), dropped);
  if (own !== "") flags.push(`-ldflags=${shellQuote(own)}`);
  return flags;
}

function environment(reference: Side, plugin: Side, remedies: readonly Remedy[]): string[] {
  const values = releaseOf(reference);
  for (const name of variables) {
    const wanted = reference.setting(name);
    const got = plugin.setting(name);
    if (wanted !== got) values[name] = wanted || byDefault(name, got);
  }
  for (const { env } of remedies) Object.assign(values, env);
  return assignments(values);
}

function assignments(values: Record<string, string>): string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${shellQuote(value)}`);
}

/** A value that undoes another one: an empty variable would leave the user's go env file to speak. */
function byDefault(name: string, got: string): string {
  if (name === "GOFIPS140") return "off";
  if (name !== "GOEXPERIMENT") return "";
  return got
    .split(",")
    .map((each) => (each.startsWith("no") ? each.slice("no".length) : `no${each}`))
    .join(",");
}
