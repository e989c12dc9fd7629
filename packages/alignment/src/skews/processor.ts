import type { SkewCheck } from "../SkewCheck.ts";

/** What a missing setting means, as in Go's internal/buildcfg. */
const levels: Record<string, string> = {
  GOAMD64: "v1",
  GOARM64: "v8.0",
  GOPPC64: "power8",
  GORISCV64: "rva20u64",
  GOMIPS64: "hardfloat",
};

/** The processor level that code is compiled for: each side runs its own copy of shared code. */
export const processor: SkewCheck = ({ reference, plugin }) => {
  const key = Object.keys(levels).find(
    (each) => reference.setting(each) !== "" || plugin.setting(each) !== "",
  );
  if (key === undefined || !reference.buildInfo || !plugin.buildInfo) return {};
  const wanted = reference.setting(key) || levels[key]!;
  const got = plugin.setting(key) || levels[key]!;
  if (wanted === got) return {};
  return {
    found: {
      certainty: "deduced",
      subject: key,
      cause:
        `${reference.label} was built with ${key}=${wanted}, the plugin with ${key}=${got}: each ` +
        "runs its own copy of shared code, compiled for other processors",
      remedy: { text: `build the plugin with ${key}=${wanted}`, env: { [key]: wanted } },
    },
  };
};
