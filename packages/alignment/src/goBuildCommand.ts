import type { Remedy } from "./Cause.ts";
import type { Side } from "./Side.ts";
import { shellQuote } from "./shellQuote.ts";

const switches = ["-trimpath", "-race", "-msan", "-asan", "-cover"];
const valued = ["-gcflags", "-asmflags", "-tags"];
const variables = ["GOEXPERIMENT", "GOFIPS140", "GOAMD64", "GOARM64"];

/**
 * One shell command that builds the plugin as the reference was built, with the changes of all
 * remedies; undefined where a remedy needs what no file records. To be run in the plugin's module
 * folder, which the command enters itself where the plugin names it (`entersModule`). It names the
 * reference's release, because the `go` on PATH may be another one.
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
    ...flagsOf(reference, plugin),
    ...remedies.flatMap((each) => each.flags ?? []),
  ];
  const steps = [...new Set(remedies.flatMap((each) => each.before ?? []))];
  const { record, unit } = reference.artefact;
  const both = remedies.some((each) => each.rebuildReference);
  if (both && !unit) {
    // Lockstep built it in a closed environment for all its plugins: `go` cannot build it again.
    if (record) return undefined;
    steps.push(rebuild(reference));
  }
  const out = ["-o", shellQuote(plugin.artefact.file), shellQuote(path)];
  steps.push([...build, "-buildmode=plugin", ...out].join(" "));
  const folder = moduleFolder(plugin);
  const first = both && unit ? [unit.buildCommand] : [];
  return [...first, ...(folder ? [`cd ${shellQuote(folder)}`] : []), ...steps].join(" && ");
}

/** Whether a command of `goBuildCommand` can be run from any folder. */
export function entersModule(plugin: Side): boolean {
  return moduleFolder(plugin) !== undefined;
}

function moduleFolder({ buildInfo, folderOf }: Side): string | undefined {
  return buildInfo?.main && folderOf(buildInfo.main.path);
}

/** Builds the reference again as it was: a host, or an earlier plugin. */
function rebuild(reference: Side): string {
  const mode = reference.setting("-buildmode");
  const flags = flagsOf(reference, reference);
  if (mode !== "" && mode !== "exe") flags.push(`-buildmode=${mode}`);
  const path = reference.buildInfo?.path ?? ".";
  const out = ["-o", shellQuote(reference.artefact.file), shellQuote(path)];
  const env = Object.entries(releaseOf(reference)).map(([name, value]) => `${name}=${value}`);
  return [...env, "go build", ...flags, ...out].join(" ");
}

/** Nothing for a development version, which GOTOOLCHAIN cannot name. */
function releaseOf({ goVersion = "" }: Side): Record<string, string> {
  return /^go1\.\d+(\.\d+|rc\d+|beta\d+)?$/.test(goVersion) ? { GOTOOLCHAIN: goVersion } : {};
}

function flagsOf(reference: Side, plugin: Side): string[] {
  const flags = switches.filter((key) => reference.setting(key) === "true");
  for (const key of valued) {
    const value = reference.setting(key);
    if (value !== "") flags.push(`${key}=${shellQuote(value)}`);
  }
  if (plugin.setting("-pgo") !== "" && reference.setting("-pgo") === "") flags.push("-pgo=off");
  const own = plugin.setting("-ldflags");
  if (own !== "") flags.push(`-ldflags=${shellQuote(own)}`);
  return flags;
}

function environment(reference: Side, plugin: Side, remedies: readonly Remedy[]): string[] {
  const values = releaseOf(reference);
  for (const name of variables) {
    const wanted = reference.setting(name);
    if (wanted !== plugin.setting(name)) values[name] = wanted;
  }
  for (const { env } of remedies) Object.assign(values, env);
  return Object.entries(values).map(([name, value]) => `${name}=${shellQuote(value)}`);
}
