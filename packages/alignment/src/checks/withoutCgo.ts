import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { type PairCheck, unexplained } from "../Cause.ts";
import { rebuildHost } from "../rebuildHost.ts";
import { settingDiffers } from "../settingDiffers.ts";
import { some } from "../wording.ts";

/**
 * A host without cgo: Go's plugin/plugin_stubs.go takes the place of package plugin, and every Open
 * fails with the same words. A plugin without cgo cannot be built since Go 1.22.
 */
export function withoutCgo(host: Artefact): Finding {
  return finding("LS3022", {
    where: { file: host.display },
    subject: "CGO_ENABLED",
    certainty: "deduced",
    cause:
      "the host was built with CGO_ENABLED=0: without cgo, Go's package plugin refuses every file",
    fix: rebuildHost(host, "build the host with CGO_ENABLED=1 and a C compiler"),
  });
}

/** A plugin of Go 1.21 or older without cgo: `net` and `os/user` have other files then. */
export const pluginWithoutCgo: PairCheck = {
  code: "LS3022",
  ruledOut: () => undefined,
  run(pair, found) {
    const left = unexplained(pair, found).map(({ path }) => path);
    if (left.length === 0 || !settingDiffers(pair, "CGO_ENABLED")) return undefined;
    return {
      code: "LS3022",
      certainty: left.every((path) => path === "net" || path === "os/user") ? "deduced" : "likely",
      title: "plugin built without cgo",
      subject: "CGO_ENABLED",
      cause:
        `the plugin was built with CGO_ENABLED=0, ${pair.reference.label} with cgo; ${some(left)} ` +
        "compiled from other files",
      explains: new Set(left),
      remedy: { text: "build the plugin with CGO_ENABLED=1", env: { CGO_ENABLED: "1" } },
    };
  },
};
