import type { ReleaseManifest } from "@lockstep/schema";

/**
 * What is in place together with plugins that come without their host: a plugin of a name that is
 * there takes its place in the load order, others come last.
 */
export function mergeReleases(
  inPlace: ReleaseManifest,
  plugins: ReleaseManifest["plugins"],
): ReleaseManifest {
  const names = new Set(inPlace.plugins.map(({ name }) => name));
  const merged = [
    ...inPlace.plugins.map((each) => plugins.find(({ name }) => name === each.name) ?? each),
    ...plugins.filter(({ name }) => !names.has(name)),
  ];
  return {
    ...inPlace,
    plugins: merged.map((each) => ({ ...each, file: `plugins/${each.name}.so` })),
  };
}
