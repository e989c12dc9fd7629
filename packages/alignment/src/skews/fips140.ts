import type { SkewCheck } from "../SkewCheck.ts";

/**
 * GOFIPS140 where no shared package shows it. The go command adds `fips140=on` to the GODEBUG
 * defaults of what it links (defaultGODEBUG in Go's cmd/go/internal/load/godebug.go), of which the
 * process has the host's.
 */
export const fips140: SkewCheck = ({ reference, plugin }) => {
  // An earlier plugin has no say in them either.
  if (reference.setting("-buildmode") === "plugin" || !reference.buildInfo) return {};
  const [wanted, got] = [reference.setting("GOFIPS140"), plugin.setting("GOFIPS140")];
  if (got === "" || wanted !== "") return {};
  return {
    found: {
      certainty: "deduced",
      subject: "GOFIPS140",
      cause:
        `GOFIPS140 of ${reference.label}: off; of the plugin: ${got}: the plugin was ` +
        `built for GODEBUG fips140=on, in the process the settings of ${reference.label} hold`,
      remedy: { text: "build the plugin with GOFIPS140=off" },
    },
  };
};
