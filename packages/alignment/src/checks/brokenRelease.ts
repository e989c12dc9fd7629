import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { sideOf } from "../Side.ts";

/**
 * Go 1.27.0 and 1.27.1: after the second plugin, type switches in the host's own code take the
 * wrong branch (golang/go#81303, fixed in 1.27.2). One plugin alone does no harm yet.
 */
export function brokenRelease(host: Artefact, plugins: number): Finding | undefined {
  const { goVersion } = sideOf(host, "the host");
  if (goVersion === undefined || !/^go1\.27(\.[01]|rc\d+|beta\d+)?$/.test(goVersion)) {
    return undefined;
  }
  return finding("LS3014", {
    severity: plugins > 1 ? "error" : "warning",
    where: { file: host.display },
    subject: goVersion,
    certainty: "deduced",
    cause:
      `the host was built with ${goVersion}, in which type switches of the host go wrong once a ` +
      `second plugin is loaded (golang/go#81303); it is fixed in go1.27.2`,
    // No workspace builds with such a release, so to build there is the cure.
    fix: {
      text: "build host and plugins with Go 1.27.2 or later, or with 1.26",
      ...(host.unit && { command: host.unit.buildCommand }),
    },
  });
}
