import type { DifferingSetting } from "@lockstep/schema";
import type { Pair } from "./Pair.ts";

/** Settings that must or may differ between a program and its plugins, and say nothing of code. */
const ownToEach = /^(-buildmode|-compiler|vcs(\..*)?)$/;
/** Left out of the build info by -trimpath. */
const hiddenByTrimpath = /^(-ldflags|CGO_(C|CPP|CXX|LD)FLAGS)$/;

/** Go release and recorded settings of a pair that differ, with both values. */
export function settingsOf({ reference, plugin }: Pair): DifferingSetting[] {
  if (!reference.buildInfo || !plugin.buildInfo) return [];
  const hidden = reference.trimmed || plugin.trimmed;
  const names = new Set([
    ...reference.buildInfo.settings.keys(),
    ...plugin.buildInfo.settings.keys(),
  ]);
  const against = reference.artefact.display;
  const values = [...names].map((name) => ({
    name,
    against,
    host: reference.setting(name),
    plugin: plugin.setting(name),
  }));
  const release = { name: "Go", against, host: reference.goVersion!, plugin: plugin.goVersion! };
  return [release, ...values].filter(
    ({ name, host, plugin: got }) =>
      host !== got && !ownToEach.test(name) && !(hidden && hiddenByTrimpath.test(name)),
  );
}
