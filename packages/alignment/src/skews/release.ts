import type { SkewCheck } from "../SkewCheck.ts";

/** Another patch release whose packages show the same: each side brings its own standard library. */
export const release: SkewCheck = ({ reference, plugin }) => {
  const [wanted, got] = [reference.goVersion, plugin.goVersion];
  if (wanted === undefined || got === undefined) {
    return { open: "another Go release (one side has no build info)" };
  }
  if (wanted !== got) {
    return {
      found: {
        certainty: "deduced",
        subject: wanted,
        cause:
          `${reference.label} was built with ${wanted}, the plugin with ${got}: it loads, but each ` +
          "runs the standard library of its own release",
        remedy: { text: `build the plugin with ${wanted}`, env: { GOTOOLCHAIN: wanted } },
      },
    };
  }
  const sums = [reference, plugin].map(({ artefact }) => {
    const built = artefact.record?.toolchain;
    return built?.h1 ?? built?.machine?.sha256;
  });
  if (sums.some((sum) => sum === undefined) || sums[0] === sums[1]) return {};
  return {
    found: {
      certainty: "deduced",
      subject: wanted,
      cause:
        `${reference.label} and the plugin were built with different contents of ${wanted}, by the ` +
        "checksums of the toolchain in the build records",
      remedy: { text: "build both with one toolchain", rebuildReference: true },
    },
  };
};
