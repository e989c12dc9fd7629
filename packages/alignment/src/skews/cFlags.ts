import { shellQuote } from "@lockstep/findings";
import type { Side } from "../Side.ts";
import type { SkewCheck } from "../SkewCheck.ts";
import { some } from "../wording.ts";

/** With the defaults of Go's cmd/go/internal/cfg. */
const defaults: Record<string, string> = {
  CGO_CFLAGS: "-O2 -g",
  CGO_CPPFLAGS: "",
  CGO_CXXFLAGS: "-O2 -g",
};
const names = Object.keys(defaults);

/** Flags of the C compiler: the C code of shared packages, runtime/cgo at least, has two forms. */
export const cFlags: SkewCheck = ({ reference, plugin }) => {
  const different = names.filter((name) => {
    const [wanted, got] = [flagsIn(reference, name), flagsIn(plugin, name)];
    return wanted !== undefined && got !== undefined && wanted !== got;
  });
  if (different.length === 0) {
    const hidden = [reference, plugin].some((side) => flagsIn(side, names[0]!) === undefined);
    return hidden ? { open: "other CGO_*FLAGS (-trimpath keeps them out of the build info)" } : {};
  }
  const show = (side: Side): string =>
    some(different.map((name) => `${name}=${shellQuote(flagsIn(side, name)!)}`));
  const env = different.map((name) => [name, flagsIn(reference, name)!] as const);
  return {
    found: {
      certainty: "deduced",
      subject: some(different),
      cause:
        `${reference.label} was built with ${show(reference)}, the plugin with ${show(plugin)}: the C ` +
        "code of shared packages such as runtime/cgo was compiled in two ways",
      remedy: {
        text: `build the plugin with ${show(reference)}`,
        env: Object.fromEntries(env),
      },
    },
  };
};

/** The flags that held; undefined where nothing tells. */
function flagsIn({ artefact, buildInfo, trimmed, setting }: Side, name: string) {
  if (artefact.record) return artefact.record.env[name] || defaults[name];
  return !buildInfo || trimmed ? undefined : setting(name) || defaults[name];
}
