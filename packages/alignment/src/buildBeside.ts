import type { Artefact, BuiltUnit } from "./Artefact.ts";

interface UnitBuild {
  command: string;
  /** Where another build of the unit than the judged one is meant: what to do with it, in words. */
  text?: string;
}

/**
 * The build of a workspace's plugin that goes with a host or an earlier plugin, called `label`: with
 * its profile and for its platform, where it is of the workspace as well.
 */
export function buildBeside(plugin: BuiltUnit, reference: Artefact, label: string): UnitBuild {
  const wanted = reference.unit?.flavour;
  const got = plugin.flavour;
  const isOther = wanted?.profile !== got?.profile || wanted?.platform !== got?.platform;
  if (!wanted || !isOther || !plugin.builtAs) return { command: plugin.buildCommand };
  const { buildCommand, display } = plugin.builtAs(wanted);
  return {
    command: buildCommand,
    text:
      `build the plugin with the profile of ${label}, ${wanted.profile}, and take ${display} in ` +
      "place of this file",
  };
}
